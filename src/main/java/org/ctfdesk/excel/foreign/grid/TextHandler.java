package org.ctfdesk.excel.foreign.grid;

import java.util.function.Consumer;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Collects texts made of runs, and what stands above the line at their end. Guides to pronunciation are no text. */
class TextHandler extends DefaultHandler {
    private final Consumer<XlsxReader.Text> taker;
    private final String element;
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder raised = new StringBuilder();
    private boolean inText;
    private boolean inGuide;
    private boolean isRaised;

    /** @param element name of what holds one text */
    TextHandler(Consumer<XlsxReader.Text> taker, String element) {
        this.taker = taker;
        this.element = element;
    }

    @Override
    public void startElement(String space, String local, String qualified, Attributes attributes) {
        if (local.equals(element)) {
            text.setLength(0);
            raised.setLength(0);
        }
        switch (local) {
            case "t" -> inText = !inGuide;
            case "rPh" -> inGuide = true;
            case "r" -> isRaised = false;
            case "vertAlign" -> isRaised = "superscript".equals(attributes.getValue("val"));
            default -> {}
        }
    }

    @Override
    public void endElement(String space, String local, String qualified) {
        switch (local) {
            case "t" -> inText = false;
            case "rPh" -> inGuide = false;
            case "r" -> isRaised = false;
            default -> {}
        }
        if (local.equals(element)) {
            taker.accept(new XlsxReader.Text(text.toString(), raised.isEmpty() ? "" : raised.toString()));
        }
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        if (inText) {
            text.append(characters, start, length);
            if (isRaised) {
                raised.append(characters, start, length);
            } else if (!raised.isEmpty() && !new String(characters, start, length).isBlank()) {
                raised.setLength(0); // only at the end it is a mark
            }
        }
    }
}

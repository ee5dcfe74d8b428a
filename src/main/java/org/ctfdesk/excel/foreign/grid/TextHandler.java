package org.ctfdesk.excel.foreign.grid;

import java.util.function.Consumer;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Collects texts made of runs, and what stands above the line at their end. Guides to pronunciation are no text, nor is what was
 * struck out beside other words.
 */
class TextHandler extends DefaultHandler {
    private final Consumer<XlsxReader.Text> taker;
    private final String element;
    private final StruckText text = new StruckText();
    private final StringBuilder raised = new StringBuilder();
    private boolean inText;
    private boolean inGuide;
    private boolean isRaised;
    private boolean isStruck;
    private boolean hasFonts;

    /** @param element name of what holds one text */
    TextHandler(Consumer<XlsxReader.Text> taker, String element) {
        this.taker = taker;
        this.element = element;
    }

    @Override
    public void startElement(String space, String local, String qualified, Attributes attributes) {
        if (local.equals(element)) {
            text.clear();
            raised.setLength(0);
            hasFonts = false;
        }
        switch (local) {
            case "t" -> inText = !inGuide;
            case "rPh" -> inGuide = true;
            case "r" -> {
                isRaised = false;
                isStruck = false;
            }
            case "rPr" -> hasFonts = true;
            case "strike" -> isStruck = isOn(attributes);
            case "vertAlign" -> isRaised = "superscript".equals(attributes.getValue("val"));
            default -> {}
        }
    }

    @Override
    public void endElement(String space, String local, String qualified) {
        switch (local) {
            case "t" -> inText = false;
            case "rPh" -> inGuide = false;
            case "r" -> {
                isRaised = false;
                isStruck = false;
            }
            default -> {}
        }
        if (local.equals(element)) {
            taker.accept(new XlsxReader.Text(text.whole(), raised.isEmpty() ? "" : raised.toString(), hasFonts));
        }
    }

    /** True for a property that is set: by its name alone, or by a value that says so. */
    static boolean isOn(Attributes attributes) {
        var value = attributes.getValue("val");
        return value == null || !value.equals("0") && !value.equals("false");
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        if (inText) {
            text.add(new String(characters, start, length), isStruck);
        }
        if (inText && !isStruck) {
            if (isRaised) {
                raised.append(characters, start, length);
            } else if (!raised.isEmpty() && !new String(characters, start, length).isBlank()) {
                raised.setLength(0); // only at the end it is a mark
            }
        }
    }
}

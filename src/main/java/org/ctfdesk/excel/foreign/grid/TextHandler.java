package org.ctfdesk.excel.foreign.grid;

import java.util.function.Consumer;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Collects texts made of runs, and what stands above the line at their end. Guides to pronunciation are no text, nor is what was
 * struck out beside other words; a figure struck out beside another keeps its stroke, so that the two are not read as one.
 */
class TextHandler extends DefaultHandler {
    private static final String STROKE = "\u0336";

    private final Consumer<XlsxReader.Text> taker;
    private final String element;
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder raised = new StringBuilder();
    /** All of it, what is struck out with a stroke through each letter. */
    private final StringBuilder drawn = new StringBuilder();
    private boolean inText;
    private boolean inGuide;
    private boolean isRaised;
    private boolean isStruck;
    private boolean hasStruck;

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
            drawn.setLength(0);
            hasStruck = false;
        }
        switch (local) {
            case "t" -> inText = !inGuide;
            case "rPh" -> inGuide = true;
            case "r" -> {
                isRaised = false;
                isStruck = false;
            }
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
            taker.accept(new XlsxReader.Text(whole(), raised.isEmpty() ? "" : raised.toString()));
        }
    }

    private String whole() {
        return hasStruck && drawn.codePoints().noneMatch(Character::isLetter) ? drawn.toString()
                : text.toString().isBlank() ? drawn.toString().replace(STROKE, "") : text.toString();
    }

    /** A figure that was struck out: it is shown so, and is no figure any more. */
    static String struck(String figure) {
        var struck = new StringBuilder();
        figure.codePoints().forEach(letter -> struck.appendCodePoint(letter).append(STROKE));
        return struck.toString();
    }

    /** True for a property that is set: by its name alone, or by a value that says so. */
    static boolean isOn(Attributes attributes) {
        var value = attributes.getValue("val");
        return value == null || !value.equals("0") && !value.equals("false");
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        if (inText && isStruck) {
            hasStruck = true;
            drawn.append(struck(new String(characters, start, length)));
        } else if (inText) {
            text.append(characters, start, length);
            drawn.append(characters, start, length);
            if (isRaised) {
                raised.append(characters, start, length);
            } else if (!raised.isEmpty() && !new String(characters, start, length).isBlank()) {
                raised.setLength(0); // only at the end it is a mark
            }
        }
    }
}

package org.ctfdesk.excel.foreign.grid;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Collects the words of a cell of an OpenDocument spreadsheet, the remark beside it, and what stands above the line at its end. */
class OdsText extends DefaultHandler {
    private static final int MOST_BLANKS = 200;

    private final Set<String> raisedStyles = new HashSet<>();
    private final OdsStyles styles;
    private final StruckText text = new StruckText();
    private final StringBuilder comment = new StringBuilder();
    private final StringBuilder raised = new StringBuilder();
    private String stated = "";
    private int inComment;
    private int inParagraph;
    private int inRaised;
    private int paragraphs;
    private int spans;
    /** The cell's own letters are struck out, and those of the spans around, from the outermost. */
    private final Deque<Boolean> struck = new ArrayDeque<>();

    /** @param styles also those of letters */
    OdsText(OdsStyles styles) {
        this.styles = styles;
    }

    final OdsStyles styles() {
        return styles;
    }

    /** Notes whether a style of letters stands above the line. */
    final void raises(String style, Attributes attributes) {
        if (String.valueOf(attributes.getValue("style:text-position")).startsWith("super")) {
            raisedStyles.add(style);
        }
    }

    /**
     * A cell begins.
     *
     * @param statedText its text where the file says it apart from its paragraphs
     * @param isStruck true where it is struck out
     */
    final void begin(String statedText, boolean isStruck) {
        text.clear();
        struck.clear();
        struck.push(isStruck);
        comment.setLength(0);
        raised.setLength(0);
        stated = statedText;
        paragraphs = 0;
    }

    final String text() {
        var whole = text.whole();
        return !whole.isEmpty() ? whole : Boolean.TRUE.equals(struck.peekLast()) ? StruckText.struck(stated) : stated;
    }

    final String comment() {
        return comment.toString();
    }

    final String raised() {
        return raised.toString();
    }

    @Override
    public void startElement(String space, String local, String qualified, Attributes attributes) {
        switch (qualified) {
            case "office:annotation" -> inComment++;
            case "text:p", "text:h" -> {
                if (inParagraph++ == 0 && (inComment > 0 ? !comment.isEmpty() : paragraphs++ > 0)) {
                    add("\n");
                }
            }
            case "text:span" -> {
                spans++;
                struck.push(styles.strikes(String.valueOf(attributes.getValue("text:style-name"))).orElse(isStruck()));
                if (inRaised == 0 && raisedStyles.contains(String.valueOf(attributes.getValue("text:style-name")))) {
                    inRaised = spans;
                }
            }
            case "text:s" -> add(" ".repeat(Math.min(MOST_BLANKS, Math.max(1, XlsxReader.number(attributes.getValue("text:c"))))));
            case "text:tab" -> add("\t");
            case "text:line-break" -> add("\n");
            default -> {}
        }
    }

    @Override
    public void endElement(String space, String local, String qualified) {
        switch (qualified) {
            case "office:annotation" -> inComment--;
            case "text:p", "text:h" -> inParagraph--;
            case "text:span" -> {
                if (inRaised == spans) {
                    inRaised = 0;
                }
                spans--;
                struck.poll();
            }
            default -> {}
        }
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        if (inParagraph > 0) {
            add(new String(characters, start, length));
        }
    }

    private boolean isStruck() {
        return Boolean.TRUE.equals(struck.peek());
    }

    private void add(String more) {
        if (inComment > 0) {
            comment.append(more);
            return;
        }
        text.add(more, isStruck());
        if (inRaised > 0) {
            raised.append(more);
        } else if (!more.isBlank()) {
            raised.setLength(0); // only at the end it is a mark
        }
    }
}

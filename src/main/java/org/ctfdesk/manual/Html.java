package org.ctfdesk.manual;

import java.util.Locale;

/** A page being written: text is escaped, tags are ours. */
public final class Html {
    /** The one language of the United Nations whose pages run from right to left; a paragraph runs as its own letters do. */
    private static final String RIGHT_TO_LEFT = "ar";

    private final StringBuilder text = new StringBuilder();

    /**
     * @param letters of footnotes to the title; "" for none
     * @param home file name of the first page, linked at the top; "" on that page
     */
    public Html(String title, String letters, Locale language, String home, String homeName) {
        text.append("<!DOCTYPE html>\n<html lang=\"")
                .append(language.toLanguageTag())
                .append(RIGHT_TO_LEFT.equals(language.getLanguage()) ? "\" dir=\"rtl" : "").append("\">\n<head>\n")
                .append("<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width\">\n<title>")
                .append(escaped(title)).append("</title>\n")
                .append("<link rel=\"stylesheet\" href=\"manual.css\">\n</head>\n<body>\n");
        if (!home.isEmpty()) {
            text.append("<p class=\"home\"><a href=\"").append(home).append("\">").append(escaped(homeName)).append("</a></p>\n");
        }
        open("h1").text(title).raised(letters).close("h1");
    }

    /** A page whose title has no footnotes. */
    public Html(String title, Locale language, String home, String homeName) {
        this(title, "", language, home, homeName);
    }

    /** An element of words, escaped. */
    public Html element(String tag, String words) {
        text.append('<').append(tag).append('>').append(escaped(words)).append("</").append(tag).append(">\n");
        return this;
    }

    /** A paragraph of a style. */
    public Html paragraph(String style, String words) {
        text.append("<p class=\"").append(style).append("\">").append(escaped(words)).append("</p>\n");
        return this;
    }

    /** Opens an element. */
    public Html open(String tag) {
        text.append('<').append(tag).append(">\n");
        return this;
    }

    /** Words, escaped. */
    public Html text(String words) {
        text.append(escaped(words));
        return this;
    }

    /** Letters of footnotes, raised; nothing for "". */
    public Html raised(String letters) {
        return letters.isEmpty() ? this : element("sup", letters);
    }

    /** An element that can be linked to from outside the page. */
    public Html openAt(String tag, String anchor) {
        text.append('<').append(tag).append(" id=\"").append(escaped(anchor)).append("\">\n");
        return this;
    }

    /** Closes an element. */
    public Html close(String tag) {
        text.append("</").append(tag).append(">\n");
        return this;
    }

    public Html link(String tag, String page, String words) {
        text.append('<').append(tag).append("><a href=\"").append(page).append("\">").append(escaped(words)).append("</a></").append(tag)
                .append(">\n");
        return this;
    }

    public String finished() {
        return text + "</body>\n</html>\n";
    }

    static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}

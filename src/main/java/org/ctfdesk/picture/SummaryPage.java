package org.ctfdesk.picture;

import org.ctfdesk.report.Report;
import org.ctfdesk.rule.Severity;
import org.ctfdesk.rule.engine.Checked;
import org.ctfdesk.text.NumberStyle;
import org.ctfdesk.text.Words;

/** The report on one page to print: who reports what, how far it is, and its pictures with the figures that they are drawn from. */
public final class SummaryPage {
    private static final double WIDTH = 760;
    private static final double PLOT = 240;
    private static final String LOOK = """
            body { font-family: sans-serif; max-width: 800px; margin: 2em auto; color: #222; }
            h2 { margin: 1.6em 0 .3em; font-size: 1.1em; break-after: avoid; }
            svg { max-width: 100%; height: auto; break-inside: avoid; }
            table { border-collapse: collapse; font-size: .75em; }
            td, th { border: 1px solid #bbb; padding: 2px 6px; text-align: right; }
            th:first-child { text-align: left; }
            details { margin: .4em 0; } .quiet { color: #555; font-size: .85em; }
            """;

    private final Words words;
    private final NumberStyle style;
    private final StringBuilder out = new StringBuilder();

    private SummaryPage(Words words, NumberStyle style) {
        this.words = words;
        this.style = style;
    }

    /** The whole page as HTML, in UTF-8. */
    public static String of(Report report, Checked checked, NumberStyle style, Words words) {
        return new SummaryPage(words, style).write(report, checked);
    }

    private String write(Report report, Checked checked) {
        var profile = report.profile();
        var title = words.of("picture.summary", profile.party().name(), profile.submission().btr(),
                String.valueOf(profile.submission().year()));
        out.append("<!DOCTYPE html>\n<html lang=\"").append(words.locale().toLanguageTag())
                .append("\">\n<head>\n<meta charset=\"utf-8\">\n<title>")
                .append(SvgText.escaped(title)).append("</title>\n<style>\n").append(LOOK).append("</style>\n</head>\n<body>\n");
        element("h1", title);
        element("p", words.of("picture.state", checked.filling().answered(), checked.filling().asked(), checked.count(Severity.ERROR),
                checked.count(Severity.WARNING), checked.explained().size()));
        Glance.of(report, checked.fillings(), words).forEach(this::chart);
        return out.append("</body>\n</html>\n").toString();
    }

    private void chart(Chart chart) {
        element("h2", chart.unit().isEmpty() ? chart.title() : words.of("picture.told", chart.title(), chart.unit()));
        out.append(SvgText.of(Drawing.of(chart, WIDTH, PLOT, style, words)));
        chart.left().forEach(sentence -> out.append("<p class=\"quiet\">").append(SvgText.escaped(sentence)).append("</p>\n"));
        out.append("<details><summary>").append(SvgText.escaped(words.of("picture.figures"))).append("</summary>\n<table>\n<tr><th></th>");
        chart.series().forEach(series -> element("th", series.name()));
        out.append("</tr>\n");
        for (var place = 0; place < chart.places().size(); place++) {
            var at = place;
            out.append("<tr>");
            element("th", chart.places().get(place));
            chart.series().forEach(series -> element("td", series.at(at).map(style::full).orElse("")));
            out.append("</tr>\n");
        }
        out.append("</table>\n</details>\n");
    }

    private void element(String tag, String text) {
        out.append('<').append(tag).append('>').append(SvgText.escaped(text)).append("</").append(tag).append(">\n");
    }
}

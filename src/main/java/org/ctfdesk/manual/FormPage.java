package org.ctfdesk.manual;

import java.util.stream.Collectors;
import org.ctfdesk.form.Column;
import org.ctfdesk.form.Form;
import org.ctfdesk.form.Formula;
import org.ctfdesk.form.Kind;
import org.ctfdesk.form.Notes;
import org.ctfdesk.form.Part;
import org.ctfdesk.form.Source;
import org.ctfdesk.sheet.PrintedNotes;
import org.ctfdesk.text.Words;

/** One table explained: its columns and lines, each with its paragraph, its need, its kind of answer and its formula. */
final class FormPage {
    private final Words words;

    FormPage(Words words) {
        this.words = words;
    }

    String of(Form form) {
        var page = new Html(
                words.of(form.titleKey()), form.notes().lettersAt(Notes.TITLE), words.locale(), Manual.INDEX, words.of("manual.title"));
        page.paragraph("sources", form.sources().stream().map(Source::cited).collect(Collectors.joining("; ")));
        if (words.has(form.id() + ".sentence")) {
            page.paragraph("sentence", words.of(form.id() + ".sentence"));
        }
        page.element("h2", words.of("manual.columns")).open("table");
        head(page, "manual.column", "manual.takes", "manual.paragraph");
        for (var column : form.columns()) {
            if (!column.isSeparator() && !column.heads().stream().allMatch(String::isEmpty)) {
                column(page, form, column);
            }
        }
        page.close("table").element("h2", words.of("manual.lines")).open("table");
        head(page, "manual.line", "manual.need", "manual.paragraph", "manual.formula");
        form.parts().forEach(part -> part(page, form, part));
        page.close("table");
        notes(page, form);
        return page.finished();
    }

    /** The notes and footnotes that the decision prints below the table. */
    private void notes(Html page, Form form) {
        var printed = new PrintedNotes(words);
        if (form.notes().note() || !form.notes().letters().isEmpty()) {
            page.element("h2", words.of("manual.notes"));
            printed.note(form).ifPresent(note -> page.paragraph("note", note));
            form.notes().letters().forEach(letter -> page.paragraph("note", printed.of(form, letter)));
        }
    }

    private void head(Html page, String... keys) {
        page.open("tr");
        for (var key : keys) {
            page.element("th", words.of(key));
        }
        page.close("tr");
    }

    private void column(Html page, Form form, Column column) {
        page.openAt("tr", "column-" + column.id()).open("td");
        var between = "";
        for (var head : column.heads()) {
            if (!head.isEmpty()) {
                page.text(between + words.of(form.key("head." + head)));
                page.raised(form.notes().lettersAt("head." + head));
                between = " · ";
            }
        }
        page.close("td").element("td", kind(column.kind())).element("td", column.source().cited()).close("tr");
    }

    private void part(Html page, Form form, Part part) {
        switch (part) {
            case Part.Heading heading ->
                page.open("tr class=\"heading\"").open("td colspan=\"4\"").text(words.of(form.key(heading.id())))
                        .raised(form.notes().lettersAt(heading.id())).close("td").close("tr");
            case Part.Line line -> line(page, form, line);
            case Part.Repeated repeated -> repeated.lines().forEach(line -> line(page, form, line));
        }
    }

    private void line(Html page, Form form, Part.Line line) {
        page.openAt("tr", "line-" + line.id())
                .open("td").text(words.of(form.key(line.id()))).raised(form.notes().lettersAt(line.id())).close("td")
                .element("td", words.of("need." + line.need()))
                .element("td", line.source().cited())
                .element("td", line.formulas().values().stream().distinct().findFirst().map(formula -> formula(form, formula)).orElse(""))
                .close("tr");
    }

    private String formula(Form form, Formula formula) {
        return switch (formula) {
            case Formula.Sum sum -> sum.terms().stream()
                    .map(term -> (term.sign() < 0 ? "− " : "+ ") + words.of(form.key(term.line())))
                    .collect(Collectors.joining(" "));
            case Formula.Accounting accounting -> words.of("manual.accounting." + accounting.step());
            case Formula.ChangePercent change -> words.of("manual.change", change.from());
        };
    }

    private String kind(Kind kind) {
        return switch (kind) {
            case Kind.Text text -> words.of("manual.kind.text");
            case Kind.Quantity quantity -> words.of("manual.kind.quantity");
            case Kind.Level level -> words.of("manual.kind.level");
            case Kind.Year year -> words.of("manual.kind.year");
            case Kind.Date date -> words.of("manual.kind.date");
            case Kind.YearOrPeriod period -> words.of("manual.kind.yearOrPeriod");
            case Kind.Choice choice -> choice.options().stream()
                    .map(option -> words.of("choice." + choice.id() + "." + option))
                    .collect(Collectors.joining(", "));
        };
    }
}

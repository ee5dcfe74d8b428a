package org.ctfdesk.manual;

import java.util.stream.Collectors;
import org.ctfdesk.form.Column;
import org.ctfdesk.form.Form;
import org.ctfdesk.form.Formula;
import org.ctfdesk.form.Kind;
import org.ctfdesk.form.Part;
import org.ctfdesk.form.Source;
import org.ctfdesk.text.Words;

/** One table explained: its columns and lines, each with its paragraph, its need, its kind of answer and its formula. */
final class FormPage {
    private final Words words;

    FormPage(Words words) {
        this.words = words;
    }

    String of(Form form) {
        var page = new Html(words.of(form.titleKey()), words.locale(), Manual.INDEX, words.of("manual.title"));
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
        return page.close("table").finished();
    }

    private void head(Html page, String... keys) {
        page.open("tr");
        for (var key : keys) {
            page.element("th", words.of(key));
        }
        page.close("tr");
    }

    private void column(Html page, Form form, Column column) {
        var heads = column.heads().stream()
                .filter(head -> !head.isEmpty())
                .map(head -> words.of(form.key("head." + head)))
                .collect(Collectors.joining(" · "));
        page.openAt("tr", "column-" + column.id()).element("td", heads).element("td", kind(column.kind()))
                .element("td", column.source().cited()).close("tr");
    }

    private void part(Html page, Form form, Part part) {
        switch (part) {
            case Part.Heading heading ->
                page.open("tr class=\"heading\"").open("td colspan=\"4\"").text(words.of(form.key(heading.id()))).close("td").close("tr");
            case Part.Line line -> line(page, form, line);
            case Part.Repeated repeated -> repeated.lines().forEach(line -> line(page, form, line));
        }
    }

    private void line(Html page, Form form, Part.Line line) {
        page.openAt("tr", "line-" + line.id())
                .element("td", words.of(form.key(line.id())))
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

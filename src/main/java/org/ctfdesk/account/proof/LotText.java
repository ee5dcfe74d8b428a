package org.ctfdesk.account.proof;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.ctfdesk.account.proof.ProofLines.Line;
import org.ctfdesk.account.proof.ProofLines.Sort;
import org.ctfdesk.derive.article6.Book;
import org.ctfdesk.derive.article6.Lot;
import org.ctfdesk.derive.article6.SetAside;
import org.ctfdesk.derive.article6.Window;
import org.ctfdesk.form.Form;
import org.ctfdesk.form.Source;
import org.ctfdesk.form.article6.Actions;
import org.ctfdesk.form.article6.Authorizations;
import org.ctfdesk.form.article6.Outcomes;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.RowKey;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.text.NumberStyle;
import org.ctfdesk.text.Words;

/** Lots in words, each with the line of the ledger that it comes from. */
final class LotText {
    private static final String BETWEEN = " · ";

    private final Words words;
    private final NumberStyle style;
    private final boolean byVintage;
    private final Book book;
    private final Window window;
    private final Map<String, String> names = new HashMap<>();

    /**
     * @param byVintage outcomes are put into the year in which they occurred, which a paragraph says
     */
    LotText(Report report, Words words, NumberStyle style, boolean byVintage) {
        this.words = words;
        this.style = style;
        this.byVintage = byVintage;
        this.book = Book.of(report);
        this.window = Window.of(report);
        var items = report.table(Actions.FORM.id()).block(Actions.ACTION).items();
        for (var i = 0; i < items.size(); i++) {
            var own = items.get(i).row(Actions.ACTION).answer(ColumnKey.LABEL);
            names.put(items.get(i).id(), own.filter(Answer.Words.class::isInstance).map(answer -> ((Answer.Words) answer).text())
                    .orElse(words.of("place.line", i + 1)));
        }
    }

    Line lot(Proof.Line line) {
        var lot = line.lot();
        var said = new ArrayList<String>();
        said.add(lot.vintage().isPresent()
                ? words.of("account.vintage", String.valueOf(lot.vintage().getAsInt()))
                : words.of("account.vintage.unknown"));
        said.add(words.of("account.event." + lot.row(), lot.date().toString(), String.valueOf(window.column(lot.year()))));
        name(lot.action()).ifPresent(said::add);
        if (!lot.authorization().isEmpty()) {
            said.add(lot.authorization());
        }
        said.add(paragraph(lot));
        return new Line(Sort.LOT, (line.sign() < 0 ? "− " : "+ ") + style.full(lot.quantity()), String.join(BETWEEN, said), place(lot));
    }

    /** Under which paragraph it is added or subtracted, and what makes it a first transfer. */
    private String paragraph(Lot lot) {
        if (!byVintage || lot.row() == Lot.Row.USED) {
            return lot.source().cited();
        }
        return words.of("account.counted", Source.article6(lot.metric().isEmpty() ? "8(a)" : "9(a)").cited(), lot.source().cited());
    }

    Line aside(SetAside aside) {
        var said = new ArrayList<String>();
        name(aside.item()).ifPresent(said::add);
        said.add(words.of("account.aside." + aside.why()));
        return new Line(Sort.ASIDE, aside.quantity().map(style::full).orElse(""), String.join(BETWEEN, said),
                aside.item().isEmpty() ? Optional.empty() : Optional.of(place(aside.item(), Outcomes.QUANTITY)));
    }

    private Optional<String> name(String action) {
        return Optional.ofNullable(names.get(action));
    }

    private Optional<Place> place(Lot lot) {
        if (!lot.action().isEmpty()) {
            return Optional.of(place(lot.action(), lot.metric().isEmpty() ? Outcomes.QUANTITY : Outcomes.QUANTITY_IN_METRIC));
        }
        var under = book.authorization(lot.authorization());
        return under.item().isEmpty() ? Optional.empty()
                : Optional.of(place(Authorizations.FORM, Authorizations.AUTHORIZATION, under.item(), ColumnKey.LABEL));
    }

    private static Place place(String action, String column) {
        return place(Actions.FORM, Actions.ACTION, action, ColumnKey.of(column));
    }

    private static Place place(Form form, String line, String item, ColumnKey column) {
        return new Place(TableKey.of(form.id()), new RowKey(line, item), column);
    }
}

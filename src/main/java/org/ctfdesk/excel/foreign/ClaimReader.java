package org.ctfdesk.excel.foreign;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ctfdesk.edit.Origin;
import org.ctfdesk.edit.Proposal.Remark;
import org.ctfdesk.edit.Proposed.Unplaced;
import org.ctfdesk.edit.Reason;
import org.ctfdesk.excel.foreign.grid.ForeignBook;
import org.ctfdesk.excel.foreign.grid.GridCell;
import org.ctfdesk.excel.foreign.words.CellReader;
import org.ctfdesk.excel.foreign.words.ProvisionWords;
import org.ctfdesk.excel.foreign.words.ReachWords;
import org.ctfdesk.flexibility.Provision;
import org.ctfdesk.flexibility.YearsText;
import org.ctfdesk.form.Years;
import org.ctfdesk.report.FlexibilityClaim;
import org.ctfdesk.report.Report;
import org.ctfdesk.text.Words;

/** Reads the claims of a table of flexibility. What a claim has no room for is kept without a place. */
final class ClaimReader {
    private static final Words WORDS = Words.in(Locale.ENGLISH);
    private static final BigDecimal WHOLE = new BigDecimal(100);
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.,]\\d+)?");
    private static final Pattern BTR = Pattern.compile("(?i)\\s*(?:BTR|since|IBT|RBT|ДДТ)?[\\s:#-]*([1-9]\\d?)\\s*");

    private final ForeignBook book;
    private final ClaimTable table;
    private final Report report;
    private final List<FlexibilityClaim> claims = new ArrayList<>();
    private final List<Unplaced> unplaced = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();

    /** @param report what the workbooks make of the report, without claims: rows and years are found in it */
    ClaimReader(ForeignBook book, ClaimTable table, Report report) {
        this.book = book;
        this.table = table;
        this.report = report;
    }

    ClaimReader read() {
        table.rows().forEach(this::read);
        remarks.addFirst(new Remark(origin(), false,
                Reason.of("foreign.reason.claims", String.valueOf(claims.size()), table.grid.name())));
        return this;
    }

    List<FlexibilityClaim> claims() {
        return claims;
    }

    List<Unplaced> unplaced() {
        return unplaced;
    }

    List<Remark> remarks() {
        return remarks;
    }

    /** The table's first cell. */
    Origin origin() {
        return origin(table.first());
    }

    private void read(int row) {
        var text = text(row, ClaimPart.PROVISION);
        if (table.grid.isRowHidden(row)) {
            remarks.add(new Remark(origin(table.at(row, ClaimPart.PROVISION).orElse(table.first())), true,
                    Reason.of("foreign.reason.hidden")));
        }
        for (var paragraph : ProvisionWords.of(text)) {
            var provision = Provision.of(paragraph);
            var reach = new ReachWords(report).read(text(row, ClaimPart.APPLIES_TO), provision);
            reach.unknown().forEach(line -> remarks.add(new Remark(origin(table.at(row, ClaimPart.APPLIES_TO).orElseThrow()), true,
                    Reason.of("foreign.reason.claimReach", line, paragraph))));
            claims.add(new FlexibilityClaim(paragraph, text(row, ClaimPart.CONSTRAINT), text(row, ClaimPart.TIME_FRAME), reach.words(),
                    reach.reach(), threshold(row, provision), text(row, ClaimPart.IMPROVEMENT), since(row)));
        }
    }

    private String text(int row, ClaimPart part) {
        var at = table.at(row, part).filter(there -> table.grid.cell(there.row(), there.column()).isPresent());
        if (at.isEmpty()) {
            return "";
        }
        var cell = table.grid.cell(at.get().row(), at.get().column()).orElseThrow();
        return switch (cell.sort()) {
            case ERROR -> left(at.get(), "foreign.reason.error", cell.text());
            case NO_VALUE -> left(at.get(), "foreign.reason.noValue");
            case TEXT, NUMBER, TRUTH -> CellReader.text(cell);
        };
    }

    private Optional<BigDecimal> threshold(int row, Optional<Provision> provision) {
        var text = text(row, ClaimPart.INDICATED);
        if (text.isEmpty() || text.equals(years(provision))) {
            return Optional.empty();
        }
        var numbers = NUMBER.matcher(text).results().map(found -> new BigDecimal(found.group().replace(',', '.')))
                .filter(number -> number.compareTo(WHOLE) <= 0).toList();
        if (numbers.size() == 1 && provision.filter(Provision::hasThreshold).isPresent()
                && NUMBER.matcher(text).results().count() == 1 && !text.contains("-")) {
            return Optional.of(numbers.getFirst());
        }
        left(table.at(row, ClaimPart.INDICATED).orElseThrow(), "foreign.reason.claimIndicated");
        return Optional.empty();
    }

    /** The years that our workbooks indicate there: the report has them already. */
    private String years(Optional<Provision> provision) {
        var periods = report.profile().periods();
        return provision.map(each -> switch (each) {
            case TIME_SERIES, LATEST_YEAR -> WORDS.of("excel.flexibility.series", YearsText.of(periods.of(Years.INVENTORY)));
            case HORIZON -> WORDS.of("excel.flexibility.horizon", periods.projectionTo());
            default -> "";
        }).orElse("");
    }

    private int since(int row) {
        var text = text(row, ClaimPart.SINCE);
        var number = BTR.matcher(text);
        if (number.matches()) {
            return Integer.parseInt(number.group(1));
        }
        if (!text.isEmpty()) {
            left(table.at(row, ClaimPart.SINCE).orElseThrow(), "foreign.reason.claimSince");
        }
        return 0;
    }

    /** Keeps a cell without a place; it gives no words. */
    private String left(ClaimTable.At at, String why, String... facts) {
        var kept = new Unplaced(origin(at), Optional.empty(), true, Reason.of(why, facts));
        if (!unplaced.contains(kept)) {
            unplaced.add(kept);
        }
        return "";
    }

    private Origin origin(ClaimTable.At at) {
        return new Origin(book.file(), book.sha256(), table.grid.name(), table.grid.address(at.row(), at.column()),
                table.grid.cell(at.row(), at.column()).map(GridCell::shown).orElse(""));
    }
}

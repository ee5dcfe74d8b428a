package org.ctfdesk.ui.findings;

import java.util.Optional;
import java.util.function.Supplier;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Report;
import org.ctfdesk.rule.Finding;
import org.ctfdesk.rule.engine.FindingText;
import org.ctfdesk.ui.common.Workplace;

/**
 * One finding in the list. It stays the same line from check to check while the same rule finds something in the same
 * cell, whatever the figures in its message. The words are made when they are first asked for.
 */
public final class Line implements Row {
    /**
     * What makes it the same line.
     *
     * @param nth 0 for the first finding of a rule in a cell
     */
    record Key(String code, Place place, int nth) {
        Key following() {
            return new Key(code, place, nth + 1);
        }
    }

    private final Key key;
    private final Workplace workplace;
    private Finding finding;
    private final Supplier<Report> checked;
    /** The report of which the words are. */
    private Report report;
    private Optional<String> message = Optional.empty();
    private Optional<String> what = Optional.empty();
    private Optional<String> where = Optional.empty();

    /**
     * @param checked the report that was checked last
     */
    Line(Key key, Workplace workplace, Supplier<Report> checked) {
        this.key = key;
        this.checked = checked;
        this.workplace = workplace;
    }

    /** Takes over what the latest check found. */
    void take(Finding found) {
        finding = found;
        what = Optional.empty();
        forget();
    }

    /** Forgets what speaks of the report. */
    private void forget() {
        message = Optional.empty();
        where = Optional.empty();
    }

    /** Names and figures may be others in another report: what was said of the one before is said anew. */
    private Report report() {
        if (report != checked.get()) {
            report = checked.get();
            forget();
        }
        return report;
    }

    @Override
    public Key key() {
        return key;
    }

    public Finding finding() {
        return finding;
    }

    /** Its place in a few words. */
    public String where() {
        var in = report();
        where = where.or(() -> Optional.of(text().where(finding, in)));
        return where.get();
    }

    /** What is wrong and what to do, with its place. */
    public String message() {
        var in = report();
        message = message.or(() -> Optional.of(text().message(finding, in)));
        return message.get();
    }

    /** The message without its place. */
    public String what() {
        what = what.or(() -> {
            var said = text().what(finding);
            return Optional.of(said.substring(0, 1).toUpperCase(workplace.words().locale()) + said.substring(1));
        });
        return what.get();
    }

    /** The button's words; "" where no remedy may be offered, or none was tried yet. */
    public String remedy() {
        return workplace.checks().offers().of(finding).isPresent() ? text().remedy(finding) : "";
    }

    FindingText text() {
        return new FindingText(workplace.words(), workplace.numbersProperty().get());
    }

    /** True where code, place or message hold {@code wanted}, which is in lower case. */
    boolean says(String wanted) {
        return (finding.code() + where() + message()).toLowerCase(workplace.words().locale()).contains(wanted);
    }
}

package org.ctfdesk.ui.common;

import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.ctfdesk.form.Foot;
import org.ctfdesk.form.all.Forms;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.rule.Field;

/** Where the user is in a report: page, table and cell. */
final class Whereabouts {
    private final ObjectProperty<TableKey> table = new SimpleObjectProperty<>(TableKey.of(Forms.NDC.getFirst().id()));
    private final ObjectProperty<Optional<Place>> place = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Field>> field = new SimpleObjectProperty<>(Optional.empty());
    private final StringProperty page = new SimpleStringProperty(Page.FORM);

    /** The table in the middle. */
    ObjectProperty<TableKey> table() {
        return table;
    }

    /** The cell that the user is in, or was sent to. */
    ObjectProperty<Optional<Place>> place() {
        return place;
    }

    /** The field of the report profile, or the claim, that the user was sent to. */
    ObjectProperty<Optional<Field>> field() {
        return field;
    }

    /** Shows the report profile and a field of it. */
    void goTo(Field there) {
        page.set(Page.PROFILE);
        field.set(Optional.empty());
        field.set(Optional.of(there));
    }

    /** The key of the page in the middle. */
    StringProperty page() {
        return page;
    }

    void show(TableKey key) {
        table.set(key);
        page.set(Page.FORM);
    }

    /** Shows the table of a cell and the cell. A foot is shown below the first table of {@code report} that has it. */
    void goTo(Place there, Report report) {
        var key = there.table();
        var shown = !key.form().equals(Foot.ID)
                ? Optional.of(key)
                : Report.footOf(table.get()).equals(key)
                        ? Optional.of(table.get())
                        : Forms.NDC.stream()
                                .flatMap(form -> report.keysOf(form).stream())
                                .filter(candidate -> Report.footOf(candidate).equals(key))
                                .findFirst();
        shown.ifPresent(this::show);
        place.set(Optional.empty());
        place.set(Optional.of(there));
    }

    /** Goes to another table of the same form where the one that is shown went away with its target. */
    void leaveWhatIsGone(Report before, Report now) {
        var form = Forms.of(table.get().form());
        var keys = now.keysOf(form);
        if (!keys.contains(table.get()) && before.keysOf(form).contains(table.get())) {
            table.set(keys.getFirst());
        }
    }
}

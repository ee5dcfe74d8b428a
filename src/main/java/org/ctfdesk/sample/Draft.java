package org.ctfdesk.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ctfdesk.edit.Edit;
import org.ctfdesk.edit.AnswerReader;
import org.ctfdesk.inventory.ImportWish;
import org.ctfdesk.inventory.InventoryMapping;
import org.ctfdesk.inventory.file.InventoryReader;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.FlexibilityClaim;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Profile;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.ReportPart;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.text.NumberStyle;
import org.ctfdesk.text.ReadingFailure;
import org.ctfdesk.text.Words;

/** A report in the making, filled as a user fills it: by typing into cells and by importing an inventory. */
final class Draft {
    private static final Words ENGLISH = Words.in(Locale.ENGLISH);

    private final AnswerReader typed = new AnswerReader(NumberStyle.PLAIN, ENGLISH);
    private Report report;

    Draft(Profile profile) {
        this(Report.blank(profile));
    }

    /** Goes on from a report that is there. */
    Draft(Report report) {
        this.report = report;
    }

    /** A table to type into: {@code table4/1} is that of the first target. */
    TypedTable page(String table) {
        return new TypedTable(this, TableKey.ofPath(table));
    }

    Report report() {
        return report;
    }

    /** Any other edit. */
    void apply(Edit edit) {
        report = edit.applyTo(report);
    }

    AnswerReader typed() {
        return typed;
    }

    void set(Place place, Optional<Answer> answer) {
        report = Edit.type(place, answer).applyTo(report);
    }

    void claims(FlexibilityClaim... claims) {
        report = Edit.set(new ReportPart.Claims(List.of(claims))).applyTo(report);
    }

    /** Imports a CSV that stands beside this class. */
    void inventory(String resource, ImportWish wish) {
        try (var in = Draft.class.getResourceAsStream(resource)) {
            var file = InventoryReader.read(resource, in.readAllBytes(), Optional.of(NumberStyle.POINT));
            report = InventoryMapping.propose(file, report, wish, ENGLISH).edit().applyTo(report);
        } catch (IOException | ReadingFailure broken) {
            throw broken instanceof IOException io ? new UncheckedIOException(io) : new IllegalStateException(broken);
        }
    }
}

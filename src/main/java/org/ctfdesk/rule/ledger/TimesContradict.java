package org.ctfdesk.rule.ledger;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ctfdesk.form.article6.Authorizations;
import org.ctfdesk.form.article6.Entities;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Item;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.Row;
import org.ctfdesk.report.RowKey;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.FreeText;
import org.ctfdesk.rule.Lexicon;
import org.ctfdesk.rule.Rule;
import org.ctfdesk.rule.Severity;
import org.ctfdesk.rule.ledger.read.Ledger;

/**
 * The times of an authorization go together: its time frame and the period in its terms hold its vintages, what its entities may do ends
 * with it. 4/CMA.6, para. 5, and format of 6/CMA.4, table 2 (a reminder where the time frame reaches further than the vintages).
 */
public final class TimesContradict extends Rule.OfReport {
    private static final Pattern PERIOD = Pattern.compile("(?<![\\d.])(20\\d{2})\\s*(?:[-–—]|to|until|à|a|по|до|至|到"
            + "|إلى)\\s*(20\\d{2})(?!\\d)");
    private static final Pattern DAY = Pattern.compile("(?<!\\d)(\\d{1,2})[./](\\d{1,2})[./](20\\d{2})(?!\\d)"
            + "|(20\\d{2})-(\\d{2})-(\\d{2})");
    private static final int YEAR = 3;
    private static final int LAST_MONTH = 12;

    public TimesContradict() {
        super(warning("OWN-222", guidance62("5")).reads(Ledger.FORMS).needing(Authorizations.FORM));
    }

    @Override
    public void check(Report report, Found found) {
        var key = TableKey.of(Authorizations.FORM.id());
        for (var item : report.table(key).block(Authorizations.AUTHORIZATION).items()) {
            var row = item.row(Authorizations.AUTHORIZATION);
            if (row.answer(ColumnKey.of(Authorizations.VINTAGES)).orElse(null) instanceof Answer.Years vintages) {
                timeframe(item, row, vintages, found);
                terms(item, row, vintages, found);
            }
            entities(report, row, found);
        }
    }

    private static void timeframe(Item item, Row row, Answer.Years vintages, Found found) {
        var years = FreeText.words(row, Authorizations.TIMEFRAME).map(FreeText::years).filter(each -> each.size() == 2);
        if (years.isEmpty()) {
            return;
        }
        var from = years.get().first();
        var to = years.get().last();
        var place = place(item, Authorizations.TIMEFRAME);
        if (vintages.last() > to || vintages.first() < from) { // what was achieved before an authorization may be authorized
            found.at(place).as(vintages.last() > to ? Severity.WARNING : Severity.INFO)
                    .says("vintages", from + "–" + to, vintages.first() + "–" + vintages.last());
        } else if (from < vintages.first() || vintages.last() < to) {
            found.at(place).as(Severity.INFO).says("further", from + "–" + to, vintages.first() + "–" + vintages.last());
        } else if (row.answer(ColumnKey.of(Authorizations.FINAL_DATE)).orElse(null) instanceof Answer.Day last
                && last.date().getYear() < to) {
            found.at(place).says("final", from + "–" + to, last.date().toString());
        }
    }

    private static void terms(Item item, Row row, Answer.Years vintages, Found found) {
        FreeText.words(row, Authorizations.TERMS).flatMap(text -> PERIOD.matcher(text).results().findFirst())
                .filter(said -> vintages.last() > Integer.parseInt(said.group(2))).ifPresent(said -> found
                        .at(place(item, Authorizations.TERMS)).as(Severity.INFO)
                        .says("terms", said.group(), vintages.first() + "–" + vintages.last()));
    }

    /** A day in the conditions of an entity that lies after the last one of its authorization. */
    private static void entities(Report report, Row authorization, Found found) {
        var named = FreeText.words(authorization, Authorizations.ENTITIES).map(List::of).orElse(List.of()).stream()
                .flatMap(text -> Pattern.compile("[,;\\s]+").splitAsStream(text)).toList();
        if (!(authorization.answer(ColumnKey.of(Authorizations.FINAL_DATE)).orElse(null) instanceof Answer.Day last)) {
            return;
        }
        for (var item : report.table(Entities.FORM.id()).block(Entities.ENTITY).items()) {
            var row = item.row(Entities.ENTITY);
            if (FreeText.words(row, ColumnKey.LABEL.column()).filter(named::contains).isEmpty()) {
                continue;
            }
            // where one of several days is within the authorization, the others are of something else
            var days = FreeText.words(row, Entities.CONDITIONS)
                            .filter(text -> !Lexicon.names("review", text) && !Lexicon.names("licence", text))
                    .map(TimesContradict::days).orElse(List.of());
            days.stream().filter(day -> days.stream().allMatch(each -> each.isAfter(last.date()))).reduce((one, other) -> other)
                    .ifPresent(day -> found.at(new Place(TableKey.of(Entities.FORM.id()), new RowKey(Entities.ENTITY, item.id()),
                            ColumnKey.of(Entities.CONDITIONS))).says("entity", day.toString(), last.date().toString()));
        }
    }

    private static List<LocalDate> days(String text) {
        return DAY.matcher(text).results().flatMap(said -> {
            var isIso = said.group(1) == null;
            var year = Integer.parseInt(said.group(isIso ? YEAR + 1 : YEAR));
            var month = Integer.parseInt(said.group(isIso ? YEAR + 2 : 2));
            var day = Integer.parseInt(said.group(isIso ? YEAR + 3 : 1));
            return month < 1 || month > LAST_MONTH || day < 1 ? Stream.<LocalDate>empty()
                    : Stream.of(LocalDate.of(year, month, Math.min(day, YearMonth.of(year, month).lengthOfMonth())));
        }).toList();
    }

    private static Place place(Item item, String column) {
        return new Place(TableKey.of(Authorizations.FORM.id()), new RowKey(Authorizations.AUTHORIZATION, item.id()), ColumnKey.of(column));
    }
}

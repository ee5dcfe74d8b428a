package org.ctfdesk.rule.remark;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ctfdesk.form.article6.Approaches;
import org.ctfdesk.form.article6.Submissions;
import org.ctfdesk.form.ndc.Description;
import org.ctfdesk.form.ndc.Indicators;
import org.ctfdesk.form.ndc.Methodologies;
import org.ctfdesk.form.ndc.Progress;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Report;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.FreeText;
import org.ctfdesk.rule.Lexicon;
import org.ctfdesk.rule.Matches;
import org.ctfdesk.rule.Rule;
import org.ctfdesk.rule.Severity;

/**
 * The days on which words say that annual information and initial reports were submitted are those of the ledger, and annual information is
 * due by 15 April: 2/CMA.3, annex, paras. 18 and 20. Read in six languages; a month of an initial report is a reminder.
 */
public final class AnnualInformationDateDiffers extends Rule.OfReport {
    private static final String DAY = "(?:\\d{1,2}(?:st|nd|rd|th|er|º)? ?(?:de |of )?\\p{L}+(?:,? (?:de |of )?(?:19|20)\\d{2})?"
            + "|\\d{1,2}[./]\\d{1,2}[./](?:19|20)\\d{2}|(?:19|20)\\d{2}(?:-|年)\\d{1,2}(?:-|月)\\d{1,2}日?)";
    /** A day beside a word of submitting; in Chinese it stands before the word. */
    private static final Pattern SUBMITTED = Pattern.compile("(?iu)(?:(?:submit(?:s|ted)?|présentée?s?|soumise?s?"
            + "|present(?:ó|aron|ad[oa]s?)"
            + "|представл\\p{L}+|направл\\p{L}+|قدمت|تقدم|قُدمت)(?: (?:annually|annuellement|anualmente|ежегодно))?"
            + "(?: (?:on|by|le|au plus tard le"
            + "|el|antes del|до|не позднее|في))? |提交(?:于)?)(?<after>" + DAY + ")(?!\\p{L})|于?(?<before>" + DAY + ")(?:之前|前)?提交");
    private static final MonthDay DUE = MonthDay.of(Month.APRIL, 15);
    /** Up to this day holdings are reported. */
    private static final MonthDay LAST_OF_YEAR = MonthDay.of(Month.DECEMBER, 31);

    public AnnualInformationDateDiffers() {
        super(warning("OWN-223", article6("20")).reads(Description.FORM, Indicators.FORM, Methodologies.FORM, Progress.FORM,
                Submissions.FORM, Approaches.FORM));
    }

    @Override
    public void check(Report report, Found found) {
        var submitted = days(report, Submissions.FORM.id(), "date");
        var initial = Stream.of("initialReport", "updatedInitialReport").flatMap(column -> days(report, Approaches.FORM.id(),
                column).stream()).toList();
        for (var remark : Remark.ofTables(report)) {
            for (var sentence : FreeText.sentences(remark.text()).toList()) {
                if (Lexicon.names("annual.information", sentence) && !Lexicon.names("initial.report", sentence)
                        && !Lexicon.names("review", sentence) && !Lexicon.names("other.day", sentence)) {
                    var isNamed = Dates.in(sentence).anyMatch(date -> date.day() > 0
                            && submitted.stream().anyMatch(day -> isSame(date, day)));
                    Matches.of(SUBMITTED, sentence).map(AnnualInformationDateDiffers::day).flatMap(Dates::in)
                            .filter(date -> !isNamed || isOfAnotherYear(date, submitted))
                            .filter(date -> date.day() > 0 && !LAST_OF_YEAR.equals(MonthDay.of(date.month(),
                                    Math.min(date.day(), Month.of(date.month()).minLength())))).findFirst()
                            .ifPresent(date -> annual(date, submitted, remark, found));
                } else if (!initial.isEmpty() && Lexicon.names("initial.report", sentence)
                        && Dates.in(sentence).count() > 1 && !Lexicon.names("review", sentence)) { // of a report and its update
                    Dates.in(sentence).filter(date -> initial.stream().noneMatch(day -> isSame(date, day)) && isYearNamed(date, initial))
                            .findFirst().ifPresent(date -> found.at(remark.place()).as(Severity.INFO).says("initial",
                                    date.month() + "/" + date.year(), initial.getFirst().toString()));
                }
            }
        }
    }

    private static boolean isOfAnotherYear(Dates date, List<LocalDate> days) {
        return days.stream().anyMatch(day -> day.getMonthValue() == date.month() && day.getDayOfMonth() == date.day());
    }

    private static String day(MatchResult said) {
        return said.group(said.group("after") == null ? "before" : "after");
    }

    private static void annual(Dates date, List<LocalDate> submitted, Remark remark, Found found) {
        if (date.year() == 0 && MonthDay.of(date.month(), Math.min(date.day(), Month.of(date.month()).minLength())).isAfter(DUE)) {
            found.at(remark.place()).says("due", date.day() + "/" + date.month());
        } else if (date.year() != 0 && !submitted.isEmpty() && submitted.stream().noneMatch(day -> isSame(date, day))
                && date.year() <= submitted.stream().map(LocalDate::getYear).reduce(Math::max).orElseThrow()) {
            found.at(remark.place()).with(date.year() + "-" + two(date.month()) + "-" + two(date.day()), nearest(date, submitted));
        }
    }

    private static String nearest(Dates date, List<LocalDate> submitted) {
        return submitted.stream().filter(day -> day.getMonthValue() == date.month() && day.getDayOfMonth() == date.day()).findFirst()
                .or(() -> submitted.stream().filter(day -> day.getYear() == date.year()).findFirst()).orElse(submitted.getFirst())
                .toString();
    }

    /** Where the year differs, another rule tells. */
    private static boolean isYearNamed(Dates date, List<LocalDate> days) {
        return date.year() != 0 && days.stream().anyMatch(day -> day.getYear() == date.year());
    }

    private static boolean isSame(Dates date, LocalDate day) {
        return date.year() == day.getYear() && date.month() == day.getMonthValue() && (date.day() == 0
                || date.day() == day.getDayOfMonth());
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }

    private static List<LocalDate> days(Report report, String form, String column) {
        return report.table(form).blocks().values().stream().flatMap(block -> block.items().stream())
                .flatMap(item -> item.rows().values().stream()).flatMap(row -> row.answer(ColumnKey.of(column)).stream())
                .filter(Answer.Day.class::isInstance).map(answer -> ((Answer.Day) answer).date()).sorted().toList();
    }
}

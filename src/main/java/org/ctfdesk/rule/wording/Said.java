package org.ctfdesk.rule.wording;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ctfdesk.form.ndc.Description;
import org.ctfdesk.form.ndc.Methodologies;
import org.ctfdesk.form.ndc.Progress;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.Row;
import org.ctfdesk.report.RowKey;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.rule.FreeText;
import org.ctfdesk.rule.Lexicon;
import org.ctfdesk.rule.Matches;

/** A text of the Party and where it stands. */
record Said(Place place, String text) {
    private static final Pattern TARGET = Pattern.compile(Lexicon.expression("the.target.is"), Lexicon.CAPITALS);
    private static final List<String> OF_ACCOUNTING = List.of("targetMethod", "approachFirst", "approachLater");

    /** The sentences in the remarks on progress that tell of the target. */
    private static Stream<Said> ofProgress(Report report) {
        return report.keysOf(Progress.FORM).stream().flatMap(key -> report.table(key).block(Progress.INDICATOR).items().stream().map(item ->
                said(report, new Place(key, new RowKey(Progress.INDICATOR, item.id()), ColumnKey.of(Progress.PROGRESS)))))
                .map(said -> new Said(said.place(), FreeText.sentences(said.text()).filter(sentence -> Matches.any(TARGET, sentence))
                        .collect(Collectors.joining(" "))));
    }

    /** The words that tell what the target is, and in the remarks on progress, where they say what it is. */
    static List<Said> ofTargetEverywhere(Report report) {
        return Stream.concat(ofTarget(report).stream(), ofProgress(report).filter(said -> !said.text().isBlank())).toList();
    }

    /** The words that tell what the target is: in the description of the NDC, and in table 3 how it is accounted for. */
    static List<Said> ofTarget(Report report) {
        return Stream.concat(Stream.of(described(report, "target")),
                OF_ACCOUNTING.stream().map(line -> said(report, Place.of(
                        Methodologies.FORM.id(), line, Methodologies.DESCRIPTION)))).filter(said -> !said.text().isBlank()).toList();
    }

    static Said described(Report report, String line) {
        return said(report, new Place(TableKey.of(Description.FORM.id()), RowKey.of(line), ColumnKey.of(Description.DESCRIPTION)));
    }

    static Said said(Report report, Place place) {
        var row = place.row().item().isEmpty() ? report.table(place.table()).row(place.row().line())
                : report.table(place.table()).blocks().values().stream()
                        .flatMap(block -> block.item(place.row().item()).stream())
                        .map(item -> item.row(place.row().line())).filter(each -> each.answer(place.column()).isPresent())
                        .findFirst().orElse(Row.EMPTY);
        return new Said(place, FreeText.words(row, place.column().column()).orElse(""));
    }
}

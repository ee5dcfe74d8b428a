package org.ctfdesk.flexibility;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ctfdesk.edit.Edit;
import org.ctfdesk.form.Foot;
import org.ctfdesk.form.Years;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.FlexibilityClaim;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.RowKey;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.text.Words;

/**
 * The explanation of a claim in documentation boxes (5/CMA.3, para. 5(a)): a line of its own below what the Party wrote. The
 * line is known again by its words; only years and thresholds in it may differ. A line that the Party changed is its own.
 */
final class BoxText {
    private final Report report;
    private final FlexibilityClaim claim;
    private final Words words;

    BoxText(Report report, FlexibilityClaim claim, Words words) {
        this.report = report;
        this.claim = claim;
        this.words = words;
    }

    /** The box of a foot with the explanation in it; nothing where it stands there already, or there is nothing to say. */
    Optional<Edit.Change> written(TableKey foot) {
        return sentence().flatMap(sentence -> {
            var lines = lines(foot);
            var older = lines.stream().filter(line -> isSame(line, sentence)).findFirst();
            if (older.isPresent()) {
                lines.set(lines.indexOf(older.get()), sentence);
            } else if (lines.stream().noneMatch(this::isAboutIt)) {
                lines.add(sentence);
            }
            return lines.equals(lines(foot)) ? Optional.empty() : Optional.of(change(foot, lines));
        });
    }

    /** The box of a foot without the explanation; nothing where it does not stand there. */
    Optional<Edit.Change> removed(TableKey foot) {
        return sentence().flatMap(sentence -> {
            var lines = lines(foot);
            return lines.removeIf(line -> isSame(line, sentence)) ? Optional.of(change(foot, lines)) : Optional.empty();
        });
    }

    /** The Party explains the provision in its own words. */
    private boolean isAboutIt(String line) {
        return Pattern.compile("(?i)\\bpara(?:s|graphs?)?\\.? " + Pattern.quote(claim.provision().strip()) + "\\b").matcher(line).find();
    }

    /** The words after the paragraph's number differ from provision to provision, so figures need not be compared. */
    private static boolean isSame(String line, String sentence) {
        return withoutFigures(line).equals(withoutFigures(sentence));
    }

    private static String withoutFigures(String line) {
        return line.replaceAll("[\\d.,–\\s]*\\d[\\d.,–\\s]*", "#");
    }

    private Optional<String> sentence() {
        var paragraph = claim.provision().strip();
        return facts().map(facts -> {
            var how = facts.isEmpty() ? words.of("flexibility.box." + paragraph)
                    : words.of("flexibility.box." + paragraph, facts.toArray());
            return words.of("flexibility.box", paragraph, how);
        });
    }

    /** What the sentence tells besides the paragraph; nothing where there is nothing to explain, or not yet. */
    private Optional<List<String>> facts() {
        var periods = report.profile().periods();
        return Provision.of(claim.provision()).flatMap(provision -> switch (provision) {
            case KEY_CATEGORIES, INSIGNIFICANCE -> claim.threshold().map(threshold -> List.of(threshold.toPlainString()));
            case TIME_SERIES -> Optional.of(List.of(YearsText.of(periods.of(Years.INVENTORY))));
            case LATEST_YEAR -> Optional.of(List.of(String.valueOf(periods.inventoryTo())));
            case HORIZON -> Optional.of(List.of(String.valueOf(report.profile().ndcEnd())));
            case GASES, REDUCTIONS, PROJECTIONS, DETAIL -> Optional.of(List.of());
            default -> Optional.empty();
        });
    }

    private ArrayList<String> lines(TableKey foot) {
        return report.answer(box(foot))
                .map(Answer::asText)
                .filter(text -> !text.isEmpty())
                .map(text -> new ArrayList<>(Arrays.asList(text.split("\n", -1))))
                .orElseGet(ArrayList::new);
    }

    private static Edit.Change change(TableKey foot, List<String> lines) {
        var text = String.join("\n", lines);
        return new Edit.Change(box(foot), text.isBlank() ? Optional.empty() : Optional.of(new Answer.Words(text)));
    }

    private static Place box(TableKey foot) {
        return new Place(foot, RowKey.of(Foot.BOX), ColumnKey.of(Foot.TEXT));
    }
}

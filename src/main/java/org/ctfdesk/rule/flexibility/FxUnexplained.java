package org.ctfdesk.rule.flexibility;

import java.util.HashMap;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ctfdesk.edit.Edit;
import org.ctfdesk.flexibility.FlexibleCells;
import org.ctfdesk.form.Form;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.NotationKey;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.report.Report;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.Lexicon;
import org.ctfdesk.rule.NotApplicable;
import org.ctfdesk.rule.Rule;
import org.ctfdesk.rule.Severity;

/** Every FX belongs to a claim, and the documentation box of its table explains it: 5/CMA.3, para. 5(a). */
public final class FxUnexplained extends Rule.OfReport {
    private static final Pattern FX = Pattern.compile("(?<!\\w)FX(?!\\w)");

    public FxUnexplained() {
        super(error("F-04", formats("para. 5(a)")).oncePerReport()
                .reads(FlexibleCell.FORM_IDS).ofMeasures(KEYS)
                .where(report -> report.profile().party().developing(), NotApplicable.DEVELOPED));
    }

    @Override
    public void check(Report report, Found found) {
        if (!report.profile().party().developing()) {
            return;
        }
        var remedies = new HashMap<String, Edit>();
        var boxes = new TreeSet<String>();
        for (var form : FlexibleCells.FORMS) {
            var cells = FlexibleCell.holding(NotationKey.FX, report, form);
            if (cells.isEmpty()) {
                continue;
            }
            var projects = hasFigures(report, form);
            for (var cell : cells) {
                // a gas of the NDC is not open to flexibility at all: F-23 says so
                var isBarred = cell.paragraphs().equals(List.of("48"))
                        && report.profile().ndc().gases().contains(cell.place().row().line());
                var claims = report.claims().stream().filter(claim -> cell.paragraphs().contains(claim.provision().strip())).toList();
                if (isBarred || claims.stream().anyMatch(claim -> claim.reach().holds(cell.place()))) {
                    continue;
                }
                if (!claims.isEmpty()) {
                    found.at(cell.place()).says("outside", claims.getFirst().provision().strip());
                } else {
                    var paragraph = fitting(cell.paragraphs(), projects);
                    var remedy = remedies.computeIfAbsent(paragraph, asked -> Provisions.with(report, asked));
                    found.at(cell.place()).with(String.join(", ", cell.paragraphs()), paragraph).mendedBy(remedy);
                }
            }
            var box = Provisions.box(form);
            if (!boxes.add(form.foot())) {
                continue;
            }
            if (report.answer(box).isEmpty()) {
                found.at(box).says("box", form.number());
            } else if (!speaksOfIt(report, box, cells)) {
                found.at(box).says("silent", form.number());
            }
        }
        claims(report, found);
    }

    /** The documentation box of a claim speaks of its paragraph, also where no cell is FX: 5/CMA.3, para. 5(a) to (c). */
    private static void claims(Report report, Found found) {
        for (var claim : report.claims()) {
            var provision = claim.provision().strip();
            var places = Provisions.boxes(provision);
            var said = places.stream().flatMap(place -> report.answer(place).stream())
                    .map(Answer::asText).collect(Collectors.joining("\n"));
            if (!places.isEmpty() && !said.isBlank() && Lexicon.names("flexibility", said) && !names(said, provision)
                    && report.claims().stream().anyMatch(other -> names(said, other.provision().strip()))) {
                found.at(places.getFirst()).as(Severity.WARNING).says("claim", provision);
            } else if (!places.isEmpty() && !said.isBlank() && !Lexicon.names("flexibility", said) && !names(said, provision)
                    && found.findings().stream().noneMatch(other -> places.contains(other.place()))) {
                found.at(places.getFirst()).as(Severity.WARNING).says("claim", provision);
            } else if (!said.isBlank()) {
                // each of the tables 7, 10 and 11 has a box of its own
                places.stream().skip(1).filter(place -> report.answer(place).orElse(null) instanceof Answer.Words words
                                && !words.text().isBlank() && !Lexicon.names("flexibility", words.text())
                                && !names(words.text(), provision))
                        .forEach(place -> found.at(place).as(Severity.INFO).says("claim", provision));
            }
        }
    }

    private static boolean names(String said, String provision) {
        return !provision.isEmpty() && Pattern.compile("(?<!\\d)" + Pattern.quote(provision) + "(?!\\d)").matcher(said).find();
    }

    /** The narrowest one; all of the projections only where none is reported. */
    private static String fitting(List<String> paragraphs, boolean projects) {
        return Stream.of("48", "85", "95", projects ? "102" : "92").filter(paragraphs::contains).findFirst()
                .orElseGet(paragraphs::getFirst);
    }

    private static boolean hasFigures(Report report, Form form) {
        var table = report.table(form.id());
        return Stream.concat(
                        table.rows().values().stream(),
                        table.blocks().values().stream().flatMap(block -> block.items().stream())
                                .flatMap(item -> item.rows().values().stream()))
                .anyMatch(row -> row.answers().values().stream()
                        .anyMatch(answer -> answer instanceof Quantity.Amount || answer instanceof Quantity.Range));
    }

    /** True where the words name flexibility, FX or one of the paragraphs. */
    private static boolean speaksOfIt(Report report, Place box, List<FlexibleCell> cells) {
        if (!(report.answer(box).orElse(null) instanceof Answer.Words words)) {
            return true;
        }
        var asked = cells.stream().map(cell -> report.claims().stream()
                        .filter(claim -> cell.paragraphs().contains(claim.provision().strip()) && claim.reach().holds(cell.place()))
                        .map(claim -> claim.provision().strip()).distinct().toList())
                .filter(provisions -> !provisions.isEmpty()).distinct().toList();
        if (!FX.matcher(words.text()).find() && !asked.isEmpty() && report.claims().stream().anyMatch(claim ->
                names(words.text(), claim.provision().strip()))) {
            return asked.stream().allMatch(provisions -> provisions.stream().anyMatch(each -> names(words.text(), each)));
        }
        return Lexicon.names("flexibility", words.text()) || cells.stream().flatMap(cell -> cell.paragraphs().stream()).distinct()
                .anyMatch(paragraph -> Pattern.compile("(?<!\\d)" + Pattern.quote(paragraph) + "(?!\\d)").matcher(words.text()).find());
    }
}

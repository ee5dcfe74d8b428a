package org.ctfdesk.excel.foreign;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ctfdesk.edit.Origin;
import org.ctfdesk.edit.Reason;
import org.ctfdesk.excel.foreign.words.ChoiceWords;
import org.ctfdesk.excel.foreign.words.FigureRead;
import org.ctfdesk.excel.foreign.words.Plain;
import org.ctfdesk.excel.foreign.words.Terms;
import org.ctfdesk.excel.foreign.words.Terms.Concept;
import org.ctfdesk.form.ndc.Measures;
import org.ctfdesk.report.Answer;

/** The sector that stands in a row of its own over measures, as {@code A. ENERGY}: of those that name none themselves. */
final class SectorHeading {
    /** The letter or the number before a heading. */
    private static final Pattern NUMBERED = Pattern.compile(
            "(?:\\p{L}|[IVX]{1,4}|\\d{1,2}(?:\\.\\d{1,2}){0,2})\\s*[.):\\-\u2013\u2014]\\s*(\\p{L}.*)");
    private static final Map<Concept, String> CODES = Map.of(Concept.ENERGY, "energy", Concept.TRANSPORT, "transport", Concept.INDUSTRY,
            "industry", Concept.AGRICULTURE, "agriculture", Concept.LULUCF, "lulucf", Concept.WASTE, "waste");

    private final Origin origin;
    private final List<String> sectors;

    private SectorHeading(Origin origin, List<String> sectors) {
        this.origin = origin;
        this.sectors = List.copyOf(sectors);
    }

    /** What a heading says; nothing where it names no sector, or other things beside it. */
    static Optional<SectorHeading> of(Origin origin, String label) {
        var bare = Plain.uncited(label.strip()).strip().replaceFirst("\\s*:$", "");
        var numbered = NUMBERED.matcher(bare);
        return sectors(bare).or(() -> numbered.matches() ? sectors(numbered.group(1)) : Optional.empty())
                .map(sectors -> new SectorHeading(origin, sectors));
    }

    private static Optional<List<String>> sectors(String text) {
        var listed = ChoiceWords.options(Measures.SECTORS_KIND, text)
                .filter(all -> all.stream().allMatch(Measures.SECTORS_KIND.options()::contains));
        if (listed.isPresent()) {
            return listed;
        }
        var parsed = Terms.parse(text);
        var codes = new ArrayList<String>();
        parsed.concepts().forEach(concept -> codes.add(CODES.getOrDefault(concept, "")));
        return parsed.isKnown() && codes.size() == 1 && !codes.contains("") ? Optional.of(codes) : Optional.empty();
    }

    Origin origin() {
        return origin;
    }

    /** The sector of a measure under it, which is told to be that of the heading. */
    FigureRead read() {
        return FigureRead.of(new Answer.Choices(sectors)).remarked(Reason.of("foreign.reason.sectorOver", origin.text()));
    }
}

package org.ctfdesk.form.ndc;

import static org.ctfdesk.form.Need.AS_APPLICABLE;
import static org.ctfdesk.form.Need.SHALL;

import java.util.List;
import org.ctfdesk.form.Column;
import org.ctfdesk.form.Condition;
import org.ctfdesk.form.Form;
import org.ctfdesk.form.Formula.Accounting;
import org.ctfdesk.form.Formula.Step;
import org.ctfdesk.form.Kind;
import org.ctfdesk.form.Notes;
import org.ctfdesk.form.Notes.Letter;
import org.ctfdesk.form.Part;
import org.ctfdesk.form.Part.Face;
import org.ctfdesk.form.Part.Heading;
import org.ctfdesk.form.Part.Line;
import org.ctfdesk.form.Part.Repeated;
import org.ctfdesk.form.Source;
import org.ctfdesk.form.Units;
import org.ctfdesk.form.Years;

/** Table 4, progress made in implementing and achieving the NDC; MPGs, paras. 65-70 and 77, and 2/CMA.3, annex. */
public final class Progress {
    public static final String UNIT = "unit";
    public static final String REFERENCE = "reference";
    public static final String YEAR = "year";
    public static final String TARGET_LEVEL = "targetLevel";
    public static final String TARGET_YEAR = "targetYear";
    public static final String PROGRESS = "progress";

    public static final String INDICATOR = "indicator";
    public static final String FIRST_TRANSFERRED = "firstTransferred";
    public static final String OTHER_PURPOSES = "otherPurposes";
    public static final String USED = "used";
    public static final String NET_TRANSFERS = "netTransfers";
    public static final String AVERAGE = "average";
    public static final String ADJUSTMENTS = "adjustments";
    public static final String CUMULATIVE = "cumulative";
    public static final String BALANCE = "balance";
    public static final String ADJUSTED_INDICATOR = "adjustedIndicator";
    public static final String EMISSIONS_COVERED = "emissionsCovered";
    public static final String EMISSIONS_PORTION = "emissionsPortion";
    public static final String INDICATIVE_TRAJECTORY = "indicativeTrajectory";
    public static final String TRAJECTORY = "trajectory";
    public static final String OTHER_INDICATOR = "otherIndicator";

    private static final Source INDICATORS = Source.mpgs("77(a)");

    public static final Form FORM = Form.of(
            "4", List.of(Source.mpgs("65–70"), Source.mpgs("77"), Source.article6("7–9"), Source.article6("23")),
            List.of(
                    Column.label(58, INDICATORS, ""),
                    Column.single(UNIT, Units.KIND, 12, SHALL, INDICATORS, "unit"),
                    Column.single(REFERENCE, Kind.LEVEL, 22, SHALL, Source.mpgs("67"), "reference"),
                    Column.yearly(YEAR, Years.IMPLEMENTATION, Kind.LEVEL, 11, SHALL, Source.mpgs("68"), "period"),
                    Column.single(TARGET_LEVEL, Kind.LEVEL, 14, SHALL, INDICATORS, "targetLevel"),
                    Column.single(TARGET_YEAR, Kind.YEAR_OR_PERIOD, 12, SHALL, INDICATORS, "targetYear"),
                    Column.single(PROGRESS, Kind.TEXT, 44, SHALL, Source.mpgs("69–70"), "progress")),
            List.<Part>of(
                    new Heading("indicators", 1),
                    Repeated.own(INDICATOR, 1, Line.of(INDICATOR, SHALL, INDICATORS,
                                    UNIT, REFERENCE, YEAR, TARGET_LEVEL, TARGET_YEAR, PROGRESS).namedByParty().indented(1))
                            .following(Indicators.ROSTER),
                    Repeated.own("supporting", 1, Line.of("supporting", AS_APPLICABLE, INDICATORS, UNIT).namedByParty().indented(1)),
                    below(Line.of("emissions", AS_APPLICABLE, Source.mpgs("77(b)"), UNIT, YEAR)),
                    below(Line.of("lulucf", AS_APPLICABLE, Source.mpgs("77(c)"))),
                    new Heading("cooperates", 1, Face.PLAIN),
                    article6(INDICATIVE_TRAJECTORY, "7(a)(i)").when(Condition.SINGLE_YEAR_TRAJECTORY).joining(REFERENCE),
                    article6(TRAJECTORY, "7(b)").when(Condition.MULTI_YEAR).joining(REFERENCE),
                    article6(EMISSIONS_COVERED, "23(a)"),
                    article6(EMISSIONS_PORTION, "23(b)").joining(REFERENCE),
                    article6Line(OTHER_INDICATOR, "23(i)"),
                    computed(FIRST_TRANSFERRED, "23(c)", Step.FIRST_TRANSFERRED),
                    computed(OTHER_PURPOSES, "23(d)", Step.OTHER_PURPOSES),
                    computed(USED, "23(e)", Step.USED),
                    computed(NET_TRANSFERS, "23(f)", Step.NET),
                    computed(AVERAGE, "7(a)(ii)", Step.AVERAGE).when(Condition.AVERAGES).joining(REFERENCE),
                    computed(ADJUSTMENTS, "23(g)", Step.ADJUSTMENTS),
                    computed(CUMULATIVE, "23(h)", Step.CUMULATIVE),
                    computed(BALANCE, "23(k)(i)", Step.BALANCE),
                    article6Line(ADJUSTED_INDICATOR, "23(k)(ii)")
                            .computed(YEAR, new Accounting(Step.ADJUSTED_INDICATOR, Source.article6("23(k)(ii)"))),
                    below(Line.of("otherInformation", AS_APPLICABLE, Source.mpgs("77(d)(iii)"))).when(Condition.COOPERATES)
                            .indented(1).across(Kind.TEXT),
                    new Heading("assessment", 1, Face.BOLD_ITALIC),
                    assessment("restatedTarget", Source.mpgs("70")),
                    assessment("assessmentReference", Source.mpgs("70")),
                    assessment("finalInformation", Source.article6("23(l)")),
                    assessment("comparison", Source.mpgs("70")),
                    assessment("achievement", Source.mpgs("70")).italic()))
            .forEachTarget()
            .with(Notes.of(Letter.of("a", Notes.TITLE), Letter.of("b", "head.targetLevel")).withNote().withoutBox());

    private static Line article6(String id, String paragraph) {
        return below(Line.of(id, SHALL, Source.article6(paragraph), UNIT, YEAR)).when(Condition.COOPERATES).indented(1);
    }

    private static Line article6Line(String id, String paragraph) {
        return below(Line.of(id, AS_APPLICABLE, Source.article6(paragraph))).when(Condition.COOPERATES).indented(1);
    }

    /** A row below those of the indicators: it has no target and no progress. */
    private static Line below(Line line) {
        return line.shading(TARGET_LEVEL, TARGET_YEAR, PROGRESS);
    }

    private static Line computed(String id, String paragraph, Step step) {
        return article6(id, paragraph).computed(YEAR, new Accounting(step, Source.article6(paragraph)));
    }

    private static Line assessment(String id, Source source) {
        return below(Line.of(id, SHALL, source)).when(Condition.END_YEAR_REPORTED).indented(1).across(Kind.TEXT);
    }

    private Progress() {}
}

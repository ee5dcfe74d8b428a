package org.ctfdesk.form.article6;

import java.util.List;
import org.ctfdesk.form.Form;
import org.ctfdesk.form.Kind;
import org.ctfdesk.form.Source;

/**
 * What the last Article 6 technical expert review found: 4/CMA.6, paras. 41-44. A Party responds by addressing each inconsistency and
 * reporting back on how.
 */
public final class ReviewFindings {
    public static final String FINDING = "finding";
    public static final String DATE = "date";
    public static final String APPROACH_ID = "approachId";
    public static final String TEXT = "text";
    public static final String KIND = "kind";
    public static final String GRAVITY = "gravity";
    public static final String RECOMMENDATION = "recommendation";
    public static final String RESPONSE = "response";
    public static final String STATE = "state";

    public static final String NEITHER = "neither";
    public static final String SIGNIFICANT = "significant";
    public static final String PERSISTENT = "persistent";
    public static final String BOTH = "significantAndPersistent";
    public static final String OPEN = "open";
    public static final String ADDRESSED = "addressed";

    private static final Source SOURCE = Source.guidance62("41–44");

    public static final Form FORM = Ledger.table("reviewFindings", "", "ReviewFindings", SOURCE, FINDING, List.of(
            Ledger.column(DATE, Kind.DATE, 13, SOURCE),
            Ledger.column(APPROACH_ID, Kind.TEXT, 12, SOURCE),
            Ledger.column(TEXT, Kind.TEXT, 44, SOURCE),
            Ledger.column(KIND, new Kind.Choice("reviewKind", List.of("qualitative", "quantified", "crossReport", "crossParty"), false,
                    false), 16, SOURCE),
            Ledger.column(GRAVITY, new Kind.Choice("reviewGravity", List.of(NEITHER, SIGNIFICANT, PERSISTENT, BOTH), false, false), 18,
                    SOURCE),
            Ledger.column(RECOMMENDATION, Kind.TEXT, 36, SOURCE),
            Ledger.column(RESPONSE, Kind.TEXT, 44, SOURCE),
            Ledger.column(STATE, new Kind.Choice("reviewState", List.of(OPEN, ADDRESSED), false, false), 12, SOURCE)));

    private ReviewFindings() {}
}

package org.ctfdesk.form.article6;

import java.util.List;
import org.ctfdesk.form.Form;
import org.ctfdesk.form.Kind;
import org.ctfdesk.form.Source;

/** The cooperative approaches that the Party takes part in: 2/CMA.3, annex, paras. 18, 19 and 22. The label is the name. */
public final class Approaches {
    public static final String APPROACH = "approach";
    public static final String APPROACH_ID = "approachId";
    public static final String TYPE = "type";
    public static final String PARTIES = "parties";
    public static final String INITIAL_REPORT = "initialReport";
    public static final String UPDATED_INITIAL_REPORT = "updatedInitialReport";
    public static final String CONVERSION = "conversion";
    /** t CO2 eq for one unit of the non-GHG metric, for authorizations that state none. */
    public static final String FACTOR = "conversionFactor";

    public static final Kind.Choice TYPE_KIND =
            new Kind.Choice("approachType", List.of("bilateral", "article64", "other"), false, true);

    private static final Source SOURCE = Source.article6("18–19");

    public static final Form FORM = Ledger.table("approaches", "", "Approaches", SOURCE, APPROACH, List.of(
            Ledger.column(APPROACH_ID, Kind.TEXT, 12, SOURCE),
            Ledger.column(TYPE, TYPE_KIND, 26, SOURCE),
            Ledger.column(PARTIES, Kind.TEXT, 24, SOURCE),
            Ledger.column(INITIAL_REPORT, Kind.DATE, 14, SOURCE),
            Ledger.column(UPDATED_INITIAL_REPORT, Kind.DATE, 14, SOURCE),
            Ledger.column(CONVERSION, Kind.TEXT, 40, Source.article6("22(d)")),
            Ledger.column(FACTOR, Kind.QUANTITY, 14, Source.article6("22(d)")),
            Ledger.column("information", Kind.TEXT, 40, SOURCE)));

    private Approaches() {}
}

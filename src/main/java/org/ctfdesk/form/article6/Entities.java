package org.ctfdesk.form.article6;

import java.util.List;
import org.ctfdesk.form.Form;
import org.ctfdesk.form.Kind;
import org.ctfdesk.form.Source;

/** The authorized entities: 4/CMA.6, annex II, table 5. The label is the Party's own reference. */
public final class Entities {
    public static final String ENTITY = "entity";
    public static final String DATE = "date";
    public static final String NAME = "name";
    public static final String COUNTRY = "country";
    public static final String NUMBER = "number";
    public static final String APPROACH_ID = "approachId";
    public static final String CONDITIONS = "conditions";
    public static final String CHANGES = "changes";
    public static final String INFORMATION = "information";

    private static final Source SOURCE = Source.format62("5");

    public static final Form FORM = Ledger.table("entities", "AEF 5", "Authorized entities", SOURCE, ENTITY, List.of(
            Ledger.column(DATE, Kind.DATE, 14, SOURCE),
            Ledger.below("entity", NAME, Kind.TEXT, 28, SOURCE),
            Ledger.below("entity", COUNTRY, Kind.TEXT, 16, SOURCE),
            Ledger.below("entity", NUMBER, Kind.TEXT, 18, SOURCE),
            Ledger.column(APPROACH_ID, Kind.TEXT, 12, SOURCE),
            Ledger.column(CONDITIONS, Kind.TEXT, 28, SOURCE),
            Ledger.column(CHANGES, Kind.TEXT, 28, SOURCE),
            Ledger.column(INFORMATION, Kind.TEXT, 28, SOURCE)));

    private Entities() {}
}

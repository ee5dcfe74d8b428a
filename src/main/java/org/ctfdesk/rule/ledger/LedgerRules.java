package org.ctfdesk.rule.ledger;

import java.util.List;
import org.ctfdesk.rule.Rule;
import org.ctfdesk.rule.ledger.format.AnnualInformationLate;
import org.ctfdesk.rule.ledger.format.AuthorizationIncomplete;
import org.ctfdesk.rule.ledger.format.DefinitionsDiffer;
import org.ctfdesk.rule.ledger.format.FieldLeftBlank;
import org.ctfdesk.rule.ledger.format.FieldNotApplicable;
import org.ctfdesk.rule.ledger.format.FormatPattern;
import org.ctfdesk.rule.ledger.format.ReviewFindingOpen;

/** What each line of the ledger says: 2/CMA.3, annex, and 4/CMA.6. */
public final class LedgerRules {
    public static final List<Rule> ALL = List.of(
            new UsedInOtherPeriod(),
            new VintageBefore2021(),
            new VintageAfterAction(),
            new DefinitionsDiffer(),
            new LaterThanFirstTransfer(),
            new TransferBeforeAuthorization(),
            new BeyondAuthorization(),
            new RecordedTooLate(),
            new InitialReportMissing(),
            new AnnualInformationLate(),
            new MetricNotAccounted(),
            new IdentifiersContradict(),
            new InconsistentUsed(),
            new AuthorizationIncomplete(),
            new LineTwice(),
            new CertifiedReductions(),
            new FormatPattern(),
            new FieldNotApplicable(),
            new LineNotCounted(),
            new CountsNowhere(),
            new MoreThanIssued(),
            new ReviewFindingOpen(),
            new ConversionContradicts(),
            new OwnOutcomesUsed(),
            new UseDoubtful(),
            new MoreUsedThanAcquired(),
            new PartyUnplaced(),
            new NotAsAuthorized(),
            new TimesContradict(),
            new SameOutcomes(),
            new MoreThanHeld(),
            new HoldingsDiffer(),
            new FieldLeftBlank());

    private LedgerRules() {}
}

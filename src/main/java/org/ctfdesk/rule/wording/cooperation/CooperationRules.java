package org.ctfdesk.rule.wording.cooperation;

import java.util.List;
import org.ctfdesk.rule.Rule;

/** What words say of cooperative approaches, beside table 4 and the ledger: MPGs, paras. 64(f), 75(f) and 77(d). */
public final class CooperationRules {
    public static final List<Rule> ALL = List.of(
            new TransfersDenied(),
            new LimitExceeded(),
            new ApproachesMiscounted(),
            new AuthorizedInWordsDiffers(),
            new VintagesInWordsDiffer());

    private CooperationRules() {}
}

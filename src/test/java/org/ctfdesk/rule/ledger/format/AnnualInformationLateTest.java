package org.ctfdesk.rule.ledger.format;

import static org.ctfdesk.rule.Drawing.check;

import org.ctfdesk.form.article6.Submissions;
import org.ctfdesk.rule.article6.Cooperating;
import org.junit.jupiter.api.Test;

class AnnualInformationLateTest {
    @Test
    void wantsItByApril() {
        check(new AnnualInformationLate(), Submissions.FORM, Cooperating.trajectory(), """
                             | reportedYear | version | date
                submission/1 | 2025         | 1.0     | 2026-06-01
                             |              |         | ^
                submission/2 | 2024         | 1.0     | 2025-04-15
                submission/3 | 2024         | 1.1     | 2025-09-01
                submission/4 | 2025         | 1.1     | 2026-09-01
                submission/5 | 2023         | 1.0     | 2023-04-10
                             |              |         | ^
                """);
    }
}

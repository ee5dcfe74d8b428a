package org.ctfdesk.ui.profile;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.Control;
import org.ctfdesk.flexibility.Provision;
import org.ctfdesk.report.FlexibilityClaim;
import org.ctfdesk.report.Report;
import org.ctfdesk.rule.Field;
import org.ctfdesk.ui.common.OpenReport;

/** Which control of the page a finding is about. */
final class AskedField {
    private static final Set<String> OF_PROVISIONS = Set.of("threshold", "since");
    private static final String DEVELOPING = "ui.profile.developing";

    private AskedField() {}

    /** Reveals the control to which a finding sends the user, once the page is there. */
    static void follow(OpenReport open, Executor window, Supplier<ProfileFields> fields, Consumer<Control> reveal) {
        open.fieldProperty().addListener((property, old, asked) -> asked.ifPresent(field ->
                window.execute(() -> of(field, open.report(), fields.get()).ifPresent(reveal))));
    }

    /** The control of a field of the profile, or of a claim; of a claim as a whole its first one. */
    static Optional<Control> of(Field asked, Report report, ProfileFields fields) {
        if (!asked.isOfClaim()) {
            return fields.field("ui.profile." + asked.name(), 0);
        }
        var claims = report.claims();
        for (var i = 0; i < claims.size(); i++) {
            if (Field.ofClaim(claims.get(i).provision(), asked.name()).equals(asked)) {
                return claim(asked, report, i, fields).or(() -> fields.field(DEVELOPING, 0)); // others cannot claim any
            }
        }
        return fields.field(DEVELOPING, 0);
    }

    private static Optional<Control> claim(Field asked, Report report, int index, ProfileFields fields) {
        var first = fields.field("ui.profile.constraint", index);
        if (asked.name().isEmpty()) {
            return first;
        }
        var behind = asked.name().equals("threshold")
                ? report.claims().subList(0, index).stream().filter(AskedField::hasThreshold).count() : index;
        return fields.field("ui.profile." + (OF_PROVISIONS.contains(asked.name()) ? "claim." : "") + asked.name(), behind).or(() -> first);
    }

    private static boolean hasThreshold(FlexibilityClaim claim) {
        return Provision.KEY_CATEGORIES.isOf(claim) || Provision.INSIGNIFICANCE.isOf(claim);
    }
}

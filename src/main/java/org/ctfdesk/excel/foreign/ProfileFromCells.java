package org.ctfdesk.excel.foreign;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.ctfdesk.edit.Proposed;
import org.ctfdesk.form.Condition;
import org.ctfdesk.form.Form;
import org.ctfdesk.form.ndc.Indicators;
import org.ctfdesk.form.ndc.Methodologies;
import org.ctfdesk.form.ndc.Progress;
import org.ctfdesk.report.Profile;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.report.profile.Circumstances.Method;
import org.ctfdesk.report.profile.Target;

/**
 * What the answers of a workbook say of the report's circumstances, which no cell of it states: a table 4 with figures in the rows of
 * MPGs, para. 77(d), is that of a Party that cooperates under Article 6, and the indicators of a target are those in its table 4.
 */
final class ProfileFromCells {
    /** The row of table 4 that only one method of 2/CMA.3, annex, para. 7, fills. */
    private static final Map<String, Method> METHODS = Map.of(Progress.AVERAGE, Method.SINGLE_YEAR_AVERAGING,
            Progress.INDICATIVE_TRAJECTORY, Method.SINGLE_YEAR_TRAJECTORY, Progress.TRAJECTORY, Method.MULTI_YEAR);

    private final List<Proposed.Placed> methodologies;
    private final List<Proposed.Placed> progress;

    ProfileFromCells(List<Proposed> cells) {
        var ofThird = new ArrayList<Proposed.Placed>();
        var ofFourth = new ArrayList<Proposed.Placed>();
        for (var cell : cells) { // once for both: there may be thousands of measures among them
            if (cell instanceof Proposed.Placed placed && placed.answer().isPresent()) {
                var form = placed.place().table().form();
                if (form.equals(Methodologies.FORM.id())) {
                    ofThird.add(placed);
                } else if (form.equals(Progress.FORM.id())) {
                    ofFourth.add(placed);
                }
            }
        }
        methodologies = List.copyOf(ofThird);
        progress = List.copyOf(ofFourth);
    }

    /** The first figure in a row that only a Party fills that cooperates. */
    Optional<Proposed.Placed> cooperation() {
        return progress.stream().filter(ProfileFromCells::isOfCooperation).findFirst();
    }

    /** The profile with it. */
    Profile of(Profile profile) {
        var cooperates = cooperation().isPresent();
        var targets = profile.targets().stream()
                .map(target -> cooperates && progress.stream().noneMatch(cell -> isOf(cell, target) && isOfCooperation(cell))
                        ? target.withoutOutcomes() : target)
                .map(this::tracking)
                .toList();
        var circumstances = profile.circumstances();
        if (cooperates) {
            circumstances = circumstances.withCooperates(true).withMethod(method().orElse(circumstances.method()));
        }
        return profile.with(targets).with(isOfLaterNdc() ? circumstances.withFirstNdc(false) : circumstances);
    }

    /** The method whose row has figures; nothing where none or several have. */
    private Optional<Method> method() {
        var methods = progress.stream().filter(cell -> cell.answer().orElseThrow() instanceof Quantity.Amount)
                .map(cell -> METHODS.get(cell.place().row().line())).filter(Objects::nonNull).distinct().toList();
        return methods.size() == 1 ? Optional.of(methods.getFirst()) : Optional.empty();
    }

    /** Table 3 is filled for the second or a later NDC (MPGs, para. 72), and blank for the first (para. 71). */
    private boolean isOfLaterNdc() {
        return methodologies.stream().anyMatch(cell -> isAsked(cell, Methodologies.FORM, Condition.LATER_NDC))
                && methodologies.stream().noneMatch(cell -> isAsked(cell, Methodologies.FORM, Condition.FIRST_NDC));
    }

    /** Empty stands for all of them: so many are left where each has answers in the target's table, or none has. */
    private Target tracking(Target target) {
        var all = new TreeSet<String>();
        var own = new TreeSet<String>();
        progress.stream().filter(cell -> cell.place().row().line().equals(Indicators.INDICATOR)).forEach(cell -> {
            all.add(cell.place().row().item());
            if (isOf(cell, target)) {
                own.add(cell.place().row().item());
            }
        });
        return own.isEmpty() || own.equals(all) ? target : target.tracking(List.copyOf(own));
    }

    private static boolean isOf(Proposed.Placed cell, Target target) {
        return cell.place().table().instance().equals(target.id());
    }

    private static boolean isOfCooperation(Proposed.Placed cell) {
        return cell.answer().orElseThrow() instanceof Quantity.Amount && isAsked(cell, Progress.FORM, Condition.COOPERATES);
    }

    private static boolean isAsked(Proposed.Placed cell, Form form, Condition when) {
        return form.line(cell.place().row().line()).filter(line -> line.condition() == when).isPresent();
    }
}

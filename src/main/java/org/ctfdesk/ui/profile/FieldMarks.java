package org.ctfdesk.ui.profile;

import javafx.scene.control.TextField;
import org.controlsfx.validation.ValidationResult;
import org.controlsfx.validation.ValidationSupport;
import org.controlsfx.validation.Validator;
import org.controlsfx.validation.decoration.StyleClassValidationDecoration;

/** Frames round fields whose number can hardly be meant. Nothing is refused: the finding in the list says more. */
final class FieldMarks {
    private static final int FIRST_YEAR = 1850;
    private static final int LAST_YEAR = 2150;

    private final ValidationSupport marks = new ValidationSupport();

    FieldMarks() {
        marks.setValidationDecorator(new StyleClassValidationDecoration("invalid-answer", "invalid-answer"));
    }

    void askYear(TextField field, String told) {
        ask(field, FIRST_YEAR, LAST_YEAR, told);
    }

    /** Blank is for others to judge. */
    void ask(TextField field, int least, int most, String told) {
        Validator<String> between = (control, text) -> ValidationResult.fromErrorIf(control, told, text != null && !text.isBlank()
                && Whole.number(text).filter(number -> number >= least && number <= most).isEmpty());
        marks.registerValidator(field, false, between);
        field.setAccessibleHelp(told);
    }
}

package org.ctfdesk.ui.common;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.ctfdesk.edit.AnswerReader;
import org.ctfdesk.sheet.AnswerText;
import org.ctfdesk.text.NumberStyle;
import org.ctfdesk.text.Words;

/** What every part of the window works with: the open report, its checks, the words and the way figures are written. */
public final class Workplace {
    private final ObjectProperty<OpenReport> open = new SimpleObjectProperty<>();
    private final ObjectProperty<NumberStyle> numbers;
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<Optional<Notice>> notice = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Words words;
    private final BackgroundChecker checks;

    public Workplace(Words words, BackgroundChecker checks, NumberStyle style) {
        this.words = words;
        this.checks = checks;
        this.numbers = new SimpleObjectProperty<>(style);
        open.addListener((property, old, now) -> {
            say("");
            notice.set(Optional.empty());
            checks.forget();
        });
        Following.follow(this, this::endNotice, OpenReport::reportProperty);
    }

    /** The report in the window; null while there is none. */
    public ObjectProperty<OpenReport> openProperty() {
        return open;
    }

    public OpenReport open() {
        return open.get();
    }

    public boolean hasReport() {
        return open.get() != null;
    }

    /** The same, while the report that is open now still is; what comes late is dropped, for on another report it would be wrong. */
    public <T> Consumer<T> whileOpen(Consumer<T> taken) {
        var asked = open.get();
        return result -> {
            if (open.get() == asked) {
                taken.accept(result);
            }
        };
    }

    public Words words() {
        return words;
    }

    public BackgroundChecker checks() {
        return checks;
    }

    public ObjectProperty<NumberStyle> numbersProperty() {
        return numbers;
    }

    /** What has just been done, where it needs no answer. */
    public ReadOnlyStringProperty messageProperty() {
        return message.getReadOnlyProperty();
    }

    /** Says a sentence in the status bar, until the next one. */
    public void say(String sentence) {
        message.set(sentence);
    }

    /** What the user has to see; nothing where there is no such thing, or it was closed. */
    public ReadOnlyObjectProperty<Optional<Notice>> noticeProperty() {
        return notice.getReadOnlyProperty();
    }

    /** Tells something above the page, until it is closed. */
    public void notice(Notice told) {
        notice.set(Optional.of(told));
    }

    public void closeNotice() {
        notice.set(Optional.empty());
    }

    private void endNotice() {
        if (hasReport() && notice.get().flatMap(Notice::until).filter(before -> before == open().report()).isPresent()) {
            closeNotice();
        }
    }

    /**
     * What a file about the open report is called at first, so that those of several Parties do not stand in each other's place.
     *
     * @param key of words with a place for the Party and one for the number of the report
     */
    public String fileName(String key) {
        var profile = open().report().profile();
        var name = forFile(profile.party().name());
        var iso3 = forFile(profile.party().iso3());
        var party = !iso3.isEmpty() ? iso3 : !name.isEmpty() ? name : "report";
        return words.of(key, party, profile.submission().btr());
    }

    private static String forFile(String name) {
        return name.replaceAll("[^\\p{L}\\p{M}\\p{N} -]", "").strip();
    }

    /** Reads what is typed. */
    public AnswerReader typed() {
        return new AnswerReader(numbers.get(), words);
    }

    /** Shows answers. */
    public AnswerText shown() {
        return new AnswerText(numbers.get(), words);
    }
}

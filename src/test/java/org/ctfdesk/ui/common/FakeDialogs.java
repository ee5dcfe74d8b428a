package org.ctfdesk.ui.common;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Answers what a test put in, and keeps what was asked and told. */
public final class FakeDialogs implements Dialogs {
    public final Deque<Path> files = new ArrayDeque<>();
    public final List<String> said = new ArrayList<>();
    public Unsaved unsaved = Unsaved.CANCEL;
    public boolean agrees;
    public Decision decision = Decision.NOTHING;
    /** Which of the options is taken; none where negative. */
    public int chosen;
    /** What could be chosen the last time. */
    public List<String> offered = List.of();

    @Override
    public Optional<Path> open(List<FileKind> kinds) {
        return Optional.ofNullable(files.poll());
    }

    /** Chosen together, where a test says so; else all that are there. */
    public Optional<List<Path>> several = Optional.empty();

    @Override
    public List<Path> openSeveral(List<FileKind> kinds) {
        if (several.isPresent()) {
            return several.get();
        }
        var all = List.copyOf(files);
        files.clear();
        return all;
    }

    @Override
    public Optional<Path> folder() {
        return Optional.ofNullable(files.poll());
    }

    @Override
    public Optional<Path> save(String suggested, FileKind kind) {
        said.add(suggested);
        return Optional.ofNullable(files.poll());
    }

    @Override
    public Unsaved unsaved(String report) {
        said.add(report);
        return unsaved;
    }

    @Override
    public boolean agrees(String question, String yes, String no) {
        said.add(question);
        return agrees;
    }

    @Override
    public Decision decide(String question, String yes, String no) {
        said.add(question);
        return decision;
    }

    @Override
    public Optional<String> choose(String question, List<String> options) {
        said.add(question);
        offered = options;
        return chosen < 0 ? Optional.empty() : Optional.of(options.get(chosen));
    }

    @Override
    public void tell(String title, String message) {
        said.add(title + "\n" + message);
    }
}

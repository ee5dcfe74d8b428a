package org.ctfdesk.ui.common;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeMap;
import org.ctfdesk.store.AtomicFile;
import org.ctfdesk.text.NumberStyle;

/** What the user chose for the program, kept in a small file in the user's own folder. Losing it loses no report. */
public final class Settings {
    private static final int RECENT = 8;
    private final Path folder;
    private final NumberStyle usual;
    private final Properties values = new Properties();

    /**
     * @param folder where the program keeps its own files
     * @param usual how figures are written until the user chooses
     */
    public Settings(Path folder, NumberStyle usual) {
        this.folder = folder;
        this.usual = usual;
        try (var in = Files.newBufferedReader(file(), StandardCharsets.UTF_8)) {
            values.load(in);
        } catch (IOException | IllegalArgumentException firstStartOrSpoilt) {
            values.clear();
        }
    }

    /** The usual folder on this system. */
    public static Path usualFolder() {
        var given = System.getProperty("ctfdesk.folder");
        if (given != null) {
            return Path.of(given);
        }
        var windows = System.getenv("LOCALAPPDATA");
        return windows != null ? Path.of(windows, "CTF Desk") : Path.of(System.getProperty("user.home"), ".ctf-desk");
    }

    public Path folder() {
        return folder;
    }

    /** Whether findings are switched off from the start. */
    public static final String FINDINGS_OFF = "findings.off";
    /** Whether workbooks are laid out as decision 5/CMA.3 prints the tables, and not as the official tool writes them. */
    public static final String AS_DECIDED = "workbook.asDecided";
    /** Who signs what is said of a report. */
    public static final String AUTHOR = "author";

    /** True where the program keeps its files beside itself, as on a stick. */
    public static boolean isBesideProgram() {
        return System.getProperty("ctfdesk.folder") != null;
    }

    /** The language of the window; English until another one is chosen. */
    public Locale language() {
        return Locale.of(values.getProperty("language", Locale.ENGLISH.getLanguage()));
    }

    public void setLanguage(Locale language) {
        set("language", language.getLanguage());
    }

    /** The name under which questions are asked; "" for none. */
    public String author() {
        return values.getProperty(AUTHOR, "");
    }

    /** The colours of the window. */
    public enum Look {
        LIGHT,
        DARK,
        CONTRAST
    }

    /** Light until the user chooses. */
    public Look look() {
        return switch (values.getProperty("theme", "light")) {
            case "dark" -> Look.DARK;
            case "contrast" -> Look.CONTRAST;
            default -> Look.LIGHT;
        };
    }

    public void setLook(Look look) {
        set("theme", look.name().toLowerCase(Locale.ROOT));
    }

    /** A number by its name; {@code usual} where none is kept, or it is none. */
    public double number(String name, double usual) {
        try {
            return Double.parseDouble(values.getProperty(name, String.valueOf(usual)));
        } catch (NumberFormatException spoilt) {
            return usual;
        }
    }

    public void setNumber(String name, double value) {
        set(name, String.valueOf(value));
    }

    /** How figures are written and read. */
    public NumberStyle numbers() {
        return switch (values.getProperty("numbers", "")) {
            case "comma" -> NumberStyle.COMMA;
            case "space" -> NumberStyle.SPACE;
            case "point" -> NumberStyle.POINT;
            default -> usual;
        };
    }

    public void setNumbers(NumberStyle style) {
        set("numbers", style.equals(NumberStyle.COMMA) ? "comma" : style.equals(NumberStyle.SPACE) ? "space" : "point");
    }

    /** What was chosen of several, by its name; {@code usual} where nothing was. */
    public String chosen(String name, String usual) {
        return values.getProperty(name, usual);
    }

    /** A choice of yes or no; {@code usual} where nothing was chosen. */
    public boolean isChosen(String name, boolean usual) {
        return Boolean.parseBoolean(values.getProperty(name, String.valueOf(usual)));
    }

    public void setChosen(String name, String choice) {
        set(name, choice);
    }

    /** Whether a panel of that name stands open. */
    public boolean isShown(String panel) {
        return !values.getProperty("panel." + panel, "shown").equals("folded");
    }

    public void setShown(String panel, boolean shown) {
        set("panel." + panel, shown ? "shown" : "folded");
    }

    /** The files opened last, the latest first. */
    public List<Path> recent() {
        var files = new ArrayList<Path>();
        for (var i = 0; i < RECENT; i++) {
            var file = values.getProperty("recent." + i);
            if (file != null) {
                files.add(Path.of(file));
            }
        }
        return files;
    }

    public void addRecent(Path file) {
        var files = new ArrayList<>(recent());
        files.remove(file.toAbsolutePath());
        files.addFirst(file.toAbsolutePath());
        for (var i = 0; i < Math.min(RECENT, files.size()); i++) {
            values.setProperty("recent." + i, files.get(i).toString());
        }
        write();
    }

    /** Forgets which files were opened last. */
    public void forgetRecent() {
        for (var i = 0; i < RECENT; i++) {
            values.remove("recent." + i);
        }
        write();
    }

    private void set(String name, String value) {
        values.setProperty(name, value);
        write();
    }

    private void write() {
        var text = new StringBuilder();
        new TreeMap<>(values).forEach((name, value) ->
                text.append(name).append('=').append(value.toString().replace("\\", "\\\\")).append('\n'));
        try {
            Files.createDirectories(folder);
            AtomicFile.write(file(), out -> out.write(text.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (IOException forgotten) {
            // the choice holds until the window closes
        }
    }

    private Path file() {
        return folder.resolve("settings.properties");
    }
}

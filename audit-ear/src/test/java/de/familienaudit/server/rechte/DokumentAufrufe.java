package de.familienaudit.server.rechte;

import static de.familienaudit.server.rechte.Dienstaufrufe.args;

import de.familienaudit.dokument.AnhangHinzufuegen;
import de.familienaudit.dokument.AnhangService;
import de.familienaudit.server.Testdatei;
import jakarta.enterprise.context.Dependent;
import java.time.LocalDate;
import java.util.List;

/** The services of the slice dokument. */
@Dependent
class DokumentAufrufe implements Dienstbuch {

    @Override
    public void dazu(Dienstaufrufe alle) {
        alle.dienst(AnhangService.class)
                .mitObjekt("liste", o -> args("MASSNAHME", o.id("massnahme")))
                .uebergeht("mitDateien", o -> args("MASSNAHME", List.of(o.id("massnahme"))))
                .mitObjekt(
                        "anfuegen",
                        o -> args(new AnhangHinzufuegen(
                                "MASSNAHME",
                                o.id("massnahme"),
                                null,
                                Testdatei.pdf("nachweis.pdf"),
                                "",
                                LocalDate.of(2020, 6, 10))))
                .mitObjekt("zurueckziehen", o -> args(o.id("anhang"), "falsche Datei"))
                .mitObjekt("datei", o -> args(o.id("anhang")))
                .mitObjekt("stueck", o -> args(o.id("anhang"), 0));
    }
}

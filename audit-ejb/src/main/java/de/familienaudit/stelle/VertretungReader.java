package de.familienaudit.stelle;

import de.familienaudit.shared.AccessTable;
import de.familienaudit.shared.CurrentActor;
import de.familienaudit.shared.Vermerk;
import de.familienaudit.shared.Violation;
import de.familienaudit.stelle.domain.Urkunde;
import de.familienaudit.stelle.domain.Vertretung;
import de.familienaudit.stelle.domain.VertretungsbefugnisPolicy;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Puts together what the pages of Vertretungen show. */
@Dependent
class VertretungReader {

    @Inject
    private VertretungRepository vertretungen;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private AccessTable accessTable;

    List<VertretungZeile> zeilen(List<VertretungRepository.MitNamen> rows, LocalDate heute) {
        return rows.stream().map(row -> zeile(row, heute)).toList();
    }

    private static VertretungZeile zeile(VertretungRepository.MitNamen row, LocalDate heute) {
        Vertretung v = row.vertretung();
        return new VertretungZeile(
                v.id(),
                v.stelle().name(),
                row.inhaber(),
                row.vertreter(),
                v.gueltig().von().orElseThrow(),
                v.gueltig().bis().orElseThrow(),
                v.stand(heute).name());
    }

    /** What waits for a confirmation that the actor can give. */
    List<VertretungZeile> zuBestaetigende(LocalDate heute) {
        if (!accessTable.erlaubt(currentActor.get(), StelleRechte.VERTRETUNG_BESTAETIGEN)) {
            return List.of();
        }
        VertretungsbefugnisPolicy befugnis = new VertretungsbefugnisPolicy(currentActor.get());
        return vertretungen.findUnbestaetigte(heute).stream()
                .filter(row -> befugnis.darfBestaetigen(row.vertretung()))
                .map(row -> zeile(row, heute))
                .toList();
    }

    VertretungDetails details(VertretungRepository.MitNamen row, LocalDate heute) {
        Vertretung v = row.vertretung();
        VertretungsbefugnisPolicy befugnis = new VertretungsbefugnisPolicy(currentActor.get());
        boolean offen = v.istOffen(heute);
        boolean wartet = offen && v.istUnbestaetigt();
        boolean darfBestaetigen = accessTable.erlaubt(currentActor.get(), StelleRechte.VERTRETUNG_BESTAETIGEN);
        return new VertretungDetails(
                v.version(),
                zeile(row, heute),
                v.grund(),
                v.landrat(),
                new VertretungDetails.Wer(v.benanntVon(), v.benanntAm()),
                wer(v.bestaetigung()),
                wer(v.ende()),
                v.urkunde().map(VertretungReader::beleg).orElse(null),
                offen && befugnis.darfBeenden(v),
                wartet && befugnis.darfBelegen(v),
                wartet && v.urkunde().isPresent() && darfBestaetigen && befugnis.darfBestaetigen(v),
                befugnis.darfUrkundeLesen(v),
                wartet && darfBestaetigen
                        ? befugnis.hindernisse(v).stream().map(Violation::code).toList()
                        : List.of());
    }

    private static VertretungDetails.Wer wer(Optional<Vermerk> vermerk) {
        return vermerk.map(v -> new VertretungDetails.Wer(v.name(), v.am())).orElse(null);
    }

    private static VertretungDetails.Beleg beleg(Urkunde u) {
        return new VertretungDetails.Beleg(
                u.dateiname(),
                u.groesse(),
                u.sha256(),
                new VertretungDetails.Wer(
                        u.hochgeladen().name(), u.hochgeladen().am()));
    }
}

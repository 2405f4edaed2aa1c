package de.familienaudit.zertifikat;

import de.familienaudit.frist.Frist;
import de.familienaudit.frist.FristQuelle;
import de.familienaudit.shared.AccessTable;
import de.familienaudit.shared.CurrentActor;
import de.familienaudit.shared.Rolle;
import de.familienaudit.zertifikat.domain.Geltung;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** Rule F-1: the last day of each certificate, by the claims that count (Z-4). */
@RequestScoped
class ZertifikatFristen implements FristQuelle {

    private static final String ADRESSE = "/zertifikat/index.xhtml#zertifikat-";

    @Inject
    private Geltungen geltungen;

    @Inject
    private AccessTable accessTable;

    @Inject
    private CurrentActor currentActor;

    @Override
    public String art() {
        return ZertifikatService.FRISTART;
    }

    @Override
    public List<Frist> kommende(LocalDate ab) {
        if (!accessTable.erlaubt(currentActor.get(), ZertifikatRechte.ZERTIFIKATE_LESEN)) {
            return List.of();
        }
        return geltungen.read().values().stream()
                .filter(g -> g.letzterTag().filter(t -> !t.isBefore(ab)).isPresent())
                .map(ZertifikatFristen::frist)
                .toList();
    }

    private static Frist frist(Geltung g) {
        String anlass = g.istVorzeitigBeendet() ? "frist.zertifikat.beendet." : "frist.zertifikat.ende.";
        return new Frist(
                g.letzterTag().orElseThrow(),
                anlass + g.stufe().name(),
                List.of(),
                ADRESSE + g.id(),
                Rolle.PROJEKTLEITUNG);
    }
}

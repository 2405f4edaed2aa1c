package de.familienaudit.vorlage.bekanntgabe;

import de.familienaudit.shared.Guarded;
import de.familienaudit.shared.NotFoundException;
import de.familienaudit.shared.Requires;
import de.familienaudit.vorlage.bekanntgabe.Aussenblatt.Sitzungsbezug;
import de.familienaudit.vorlage.bekanntgabe.BekanntgabeRepository.Spur;
import de.familienaudit.vorlage.domain.bekanntgabe.Aussensicht;
import de.familienaudit.vorlage.domain.bekanntgabe.AussensichtRule;
import de.familienaudit.vorlage.gremium.GremienReader;
import de.familienaudit.vorlage.papier.PapierRechte;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** Since when papers are seen outside of the Kommune (rule V-10). */
@Stateless
@Guarded
public class AussensichtService {

    @Inject
    private BekanntgabeRepository repository;

    @Inject
    private GremienReader gremien;

    /** @throws NotFoundException R-2, V-10 */
    @Requires(value = PapierRechte.VORLAGEN_LESEN, schreibt = false)
    public Aussenblatt aussensicht(long vorlageId) {
        List<Spur> spuren = repository.findSpuren(vorlageId);
        List<Spur> bekannte =
                spuren.stream().filter(s -> s.bekanntgabe() != null).toList();
        Aussensicht sicht = AussensichtRule.sicht(
                spuren.get(0).vorlage(),
                freigabe(spuren),
                bekannte.stream().map(s -> s.bekanntgabe().angabe().tag()).toList());
        Sitzungsbezug sitzung = sicht.grund() == Aussensicht.Grund.TAGESORDNUNG ? bezug(bekannte.get(0)) : null;
        return new Aussenblatt(sicht.grund().name(), sicht.ab(), sitzung);
    }

    private static LocalDate freigabe(List<Spur> spuren) {
        return spuren.stream()
                .map(Spur::akt)
                .filter(Objects::nonNull)
                .map(a -> a.tag())
                .max(LocalDate::compareTo)
                .orElse(null);
    }

    private Sitzungsbezug bezug(Spur spur) {
        LocalDate tag = spur.bekanntgabe().sitzungstag();
        return new Sitzungsbezug(
                spur.sitzung().id(),
                gremien.kunde().nameAm(spur.sitzung().gremium().id(), tag),
                tag,
                spur.bekanntgabe().angabe().ort());
    }
}

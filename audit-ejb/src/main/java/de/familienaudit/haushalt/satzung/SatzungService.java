package de.familienaudit.haushalt.satzung;

import de.familienaudit.haushalt.domain.satzung.Satzungsakte;
import de.familienaudit.haushalt.domain.satzung.Schrittakte;
import de.familienaudit.haushalt.haushaltsstelle.HaushaltRechte;
import de.familienaudit.shared.Guarded;
import de.familienaudit.shared.NotFoundException;
import de.familienaudit.shared.Requires;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** One Satzung with its legal steps (rule H-2). */
@Stateless
@Guarded
public class SatzungService {

    @Inject
    private SatzungRepository repository;

    @Inject
    private Jahre jahre;

    /**
     * Everything about one Satzung, also about one that was taken back.
     *
     * @throws NotFoundException R-2
     */
    @Requires(value = HaushaltRechte.HAUSHALT_LESEN, schreibt = false)
    public Satzungsblatt blatt(long id) {
        Satzungsakte akte = repository.get(id);
        List<Satzungsakte> nachtraege = repository.findNachtraege(id);
        List<Satzungsakte> geltende =
                nachtraege.stream().filter(n -> !n.istZurueckgenommen()).toList();
        Satzungsakte geaenderte = akte.haushaltssatzungId() == null ? null : repository.get(akte.haushaltssatzungId());
        List<Satzungsakte> alle = new ArrayList<>(geltende);
        alle.add(akte);
        if (geaenderte != null) {
            alle.add(geaenderte);
        }
        List<Schrittakte> schritte =
                repository.findSchritte(alle.stream().map(Satzungsakte::id).collect(Collectors.toList()));
        Satzungsstaende staende = new Satzungsstaende(alle, schritte);
        return new SatzungsblattBuilder(akte, staende, jahre.sindNachweis(akte.jahre()))
                .blatt(
                        geaenderte == null ? null : staende.zeile(geaenderte),
                        geltende.stream().map(staende::zeile).toList(),
                        Vorgaenge.anSatzungen(nachtraege).anzahl(),
                        schritte.stream().filter(s -> s.satzungId() == id).toList(),
                        repository.findGenehmigungen(id));
    }
}

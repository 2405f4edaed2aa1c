package de.familienaudit.vorlage.tagesordnung;

import de.familienaudit.shared.Guarded;
import de.familienaudit.shared.NotFoundException;
import de.familienaudit.shared.Requires;
import de.familienaudit.vorlage.domain.papier.Beratung;
import de.familienaudit.vorlage.domain.sitzung.Sitzung;
import de.familienaudit.vorlage.domain.sitzung.Sitzungsstand;
import de.familienaudit.vorlage.domain.tagesordnung.PunktRule;
import de.familienaudit.vorlage.papier.Papierakte;
import de.familienaudit.vorlage.papier.Papierakten;
import de.familienaudit.vorlage.sitzung.Sitzungsakten;
import de.familienaudit.vorlage.tagesordnung.Aufsetzbares.Wahl;
import de.familienaudit.vorlage.tagesordnung.Aufsetzbares.Wartende;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Agendas of sessions, to be read (rules V-3, V-10, V-14, V-16). */
@Stateless
@Guarded
public class TagesordnungService {

    @Inject
    private TagesordnungReader reader;

    @Inject
    private TagesordnungRepository repository;

    @Inject
    private Papierakten papiere;

    @Inject
    private Sitzungsakten sitzungen;

    /** @throws NotFoundException R-2 */
    @Requires(value = TagesordnungRechte.TAGESORDNUNG_LESEN, schreibt = false)
    public Tagesordnungsblatt tagesordnung(long sitzungId) {
        return reader.read(sitzungId);
    }

    /**
     * Sessions of a paper whose counts are vorläufig, by their ids (V-14).
     *
     * @param vorlageId of a paper that the person sees; nothing for another
     */
    @Requires(value = TagesordnungRechte.TAGESORDNUNG_LESEN, schreibt = false)
    public Set<Long> vorlaeufige(long vorlageId) {
        return Set.copyOf(repository.findVorlaeufige(vorlageId));
    }

    /**
     * What can be put on the agenda.
     *
     * @throws NotFoundException R-2
     */
    @Requires(value = TagesordnungRechte.TAGESORDNUNG_PFLEGEN, schreibt = false)
    public Aufsetzbares aufsetzbares(long sitzungId) {
        Sitzung sitzung = sitzungen.find(sitzungId);
        List<Wahl> geplante = new ArrayList<>();
        List<Wahl> gleiche = new ArrayList<>();
        for (Papierakte akte :
                papiere.findOhneSitzung(sitzung.gremium().id(), sitzung.plan().tag())) {
            for (int zeile = 1; zeile <= akte.papier().folge().size(); zeile++) {
                if (PunktRule.wirdAngeboten(sitzung, akte.vorlage(), akte.papier(), zeile)) {
                    geplante.add(wahl(akte, zeile));
                } else if (PunktRule.verknuepfbar(sitzung, akte.vorlage(), akte.papier(), zeile)) {
                    gleiche.add(wahl(akte, zeile));
                }
            }
        }
        List<Wartende> niederschriften = sitzung.stand() == Sitzungsstand.STATTGEFUNDEN
                ? repository
                        .findOhneGenehmigung(
                                sitzung.gremium().id(), sitzung.plan().tag())
                        .stream()
                        .map(s -> new Wartende(s.id(), s.plan().tag()))
                        .toList()
                : List.of();
        return new Aufsetzbares(geplante, gleiche, niederschriften);
    }

    private static Wahl wahl(Papierakte akte, int zeile) {
        Beratung gemeinte = akte.papier().folge().get(zeile - 1);
        return new Wahl(
                akte.id(),
                zeile,
                akte.nummer(),
                akte.papier().text().betreff(),
                gemeinte.rolle(),
                gemeinte.stand(),
                akte.vorlage().istOeffentlich(),
                gemeinte.tag());
    }
}

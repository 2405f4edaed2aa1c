package de.familienaudit.beispiel;

import de.familienaudit.shared.Zeitraum;
import de.familienaudit.zugang.domain.kommune.Kommune;
import de.familienaudit.zugang.domain.kommune.KommuneArt;
import de.familienaudit.zugang.domain.konto.Konto;
import de.familienaudit.zugang.domain.konto.Rollenvergabe;
import de.familienaudit.zugang.konto.KontoRepository;
import de.familienaudit.zugang.konto.PasswordHashing;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Creates the two Kommunen and the example accounts with their roles. */
@Dependent
class Grunddaten {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private KontoRepository repository;

    @Inject
    private PasswordHashing hashing;

    /** Ids of the accounts by login name, and of the Kommunen by name. */
    record Konten(Map<String, Long> konten, Map<String, Long> kommunen) {

        long konto(String benutzername) {
            return konten.get(benutzername);
        }
    }

    Konten anlegen() {
        Map<String, Long> kommunen = new HashMap<>();
        kommunen.put(Beispiele.KREIS, kommune(Beispiele.KREIS, KommuneArt.LANDKREIS));
        kommunen.put(Beispiele.STADT, kommune(Beispiele.STADT, KommuneArt.STADT));
        Map<String, Long> konten = new HashMap<>();
        String hash = hashing.hash(Beispiele.PASSWORT);
        for (Beispiele.Vorlage v : Beispiele.VORLAGEN) {
            workFor(kommunen.get(v.kommune()));
            Konto konto = new Konto(kommunen.get(v.kommune()), v.benutzername(), v.anzeigename());
            em.persist(konto);
            repository.passwortSetzen(konto, hash);
            konten.put(v.benutzername(), konto.id());
        }
        List<Beispiele.Vorlage> rollen = new ArrayList<>(Beispiele.VORLAGEN);
        rollen.addAll(Beispiele.ZUSAETZLICH);
        for (Beispiele.Vorlage v : rollen) {
            long kommune = kommunen.get(v.kommune());
            workFor(kommune);
            em.persist(new Rollenvergabe(kommune, konten.get(v.benutzername()), v.rolle(), Zeitraum.of(null, null)));
            em.flush();
        }
        return new Konten(konten, kommunen);
    }

    private void workFor(long kommune) {
        em.createNativeQuery("select set_config('audit.kommune', ?1, true)")
                .setParameter(1, Long.toString(kommune))
                .getSingleResult();
    }

    private long kommune(String name, KommuneArt art) {
        Kommune kommune = new Kommune(name, art, Beispiele.EINSPRINGENDE_STELLE);
        em.persist(kommune);
        em.flush();
        return kommune.id();
    }
}

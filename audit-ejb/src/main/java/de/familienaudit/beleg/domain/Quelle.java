package de.familienaudit.beleg.domain;

import de.familienaudit.shared.Violation;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Rule G-3: the source of a statement with its wording. */
@Embeddable
public class Quelle implements Serializable {

    private static final long serialVersionUID = 1L;

    static final int MAX_NAME = 300;
    static final int MAX_WORTLAUT = 2000;

    @Enumerated(EnumType.STRING)
    @Column(name = "quelle_art", updatable = false)
    private Quellenart art;

    @Column(name = "quelle", updatable = false)
    private String name;

    @Column(updatable = false)
    private String fundstelle;

    @Column(name = "quelle_tag", updatable = false)
    private LocalDate tag;

    @Column(updatable = false)
    private String wortlaut;

    protected Quelle() {}

    /**
     * @param name document or person
     * @param fundstelle place in the document; may be empty
     * @param tag day on which the person said it; null for a document
     * @param wortlaut what it says; may be empty
     */
    public Quelle(Quellenart art, String name, String fundstelle, LocalDate tag, String wortlaut) {
        this.art = art;
        this.name = name.strip();
        this.fundstelle = fundstelle.strip();
        this.tag = tag;
        this.wortlaut = wortlaut.strip();
    }

    /** @return G-3.quelle_fehlt, G-3.quelle_tag_fehlt, form.zu_lang, all at once */
    public List<Violation> verstoesse() {
        List<Violation> verstoesse = new ArrayList<>();
        if (name.isEmpty()) {
            verstoesse.add(Violation.at("quelle", "G-3.quelle_fehlt"));
        }
        if (art == Quellenart.PERSON && tag == null) {
            verstoesse.add(Violation.at("quelleTag", "G-3.quelle_tag_fehlt"));
        }
        zuLang("quelle", name, MAX_NAME).ifPresent(verstoesse::add);
        zuLang("fundstelle", fundstelle, MAX_NAME).ifPresent(verstoesse::add);
        zuLang("wortlaut", wortlaut, MAX_WORTLAUT).ifPresent(verstoesse::add);
        return verstoesse;
    }

    private static Optional<Violation> zuLang(String feld, String text, int hoechstens) {
        return text.length() > hoechstens
                ? Optional.of(Violation.zuLang(feld, text.length(), hoechstens))
                : Optional.empty();
    }

    public Quellenart art() {
        return art;
    }

    public String name() {
        return name;
    }

    public String fundstelle() {
        return fundstelle;
    }

    public Optional<LocalDate> tag() {
        return Optional.ofNullable(tag);
    }

    public String wortlaut() {
        return wortlaut;
    }
}

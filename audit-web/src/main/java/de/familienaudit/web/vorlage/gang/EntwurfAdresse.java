package de.familienaudit.web.vorlage.gang;

import de.familienaudit.vorlage.gang.EntwurfService;
import de.familienaudit.vorlage.gang.Entwurfsformular;
import de.familienaudit.web.frame.AddressText;
import java.io.Serializable;

/** What the address of the form of a draft says: which paper, or what a new one begins after. */
public class EntwurfAdresse implements Serializable {

    private static final long serialVersionUID = 1L;

    private Long id;
    private Long vorbild;
    private String vordruck = "";

    /** What the form begins with. */
    Entwurfsformular formular(EntwurfService service) {
        if (id != null) {
            return service.entwurf(id);
        }
        if (vorbild != null) {
            return service.nachVorbild(vorbild);
        }
        return vordruck.isEmpty() ? service.leer() : service.nachVordruck(vordruck);
    }

    /** Whether a new one begins with the form of a step. */
    boolean isNachVordruck() {
        return id == null && vorbild == null && !vordruck.isEmpty();
    }

    /**
     * Names what is being typed in the store of drafts.
     *
     * @param aufzeichnung number of the recording that is changed; what belongs to one is nothing for a later one
     */
    String schluessel(int aufzeichnung) {
        if (id != null) {
            return "vorlagenentwurf:" + id + ":" + aufzeichnung;
        }
        if (vorbild != null) {
            return "vorlagenentwurf:nach:" + vorbild;
        }
        return vordruck.isEmpty() ? "vorlagenentwurf:neu" : "vorlagenentwurf:vordruck:" + vordruck;
    }

    /** The paper; null for a new one. */
    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    /** The paper that this one begins after; null for none. */
    public Long getVorbild() {
        return vorbild;
    }

    public void setVorbild(Long vorbild) {
        this.vorbild = vorbild;
    }

    /** The step of the process that this one belongs to, by name; empty for none. */
    public String getVordruck() {
        return vordruck;
    }

    public void setVordruck(String wert) {
        this.vordruck = AddressText.clean(wert);
    }
}

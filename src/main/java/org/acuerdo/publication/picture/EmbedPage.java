package org.acuerdo.publication.picture;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.acuerdo.platform.NotFound;
import org.acuerdo.publication.Here;

/** {@code /{l}/embed/status} and so on: one picture for a frame in somebody else's page. */
@Named
@RequestScoped
public class EmbedPage {

    @Inject
    private Plates all;

    @Inject
    private Here here;

    private Plate plate;

    /** Reads what the page shows. */
    public void open() {
        plate = all.of(Picture.of(here.key()).orElseThrow(NotFound::new));
    }

    /** The picture. */
    public Plate getPlate() {
        return plate;
    }
}

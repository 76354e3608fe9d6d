package org.acuerdo.publication.picture;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** {@code /{l}/figures}: all pictures, each with its table and its method. */
@Named
@RequestScoped
public class FiguresPage {

    @Inject
    private Plates all;

    private List<Plate> plates;

    /** Reads what the page shows. */
    public void open() {
        plates = all.all();
    }

    /** The pictures. */
    public List<Plate> getPlates() {
        return plates;
    }
}

package org.clearhand.recognition.page;

import java.util.List;

/**
 * The projection that moves a form's patches by as much as they were found moved: least squares in which a patch that disagrees with the
 * others counts little (Cauchy weights), held near a similarity. Few patches, or patches on one side of the page only, do not bend it.
 */
final class ProjectionFit {
    /** Shift to the right and down, growth, turn, stretch, shear, and two of perspective. */
    private static final int UNKNOWNS = 8;

    private static final int ROUNDS = 12;
    private static final double FIRST_DOUBT_MILLIMETRES = 1.2;
    private static final double LAST_DOUBT_MILLIMETRES = 0.2;
    /** How well a patch is found, against how far corners move that a page's bend may move them. */
    private static final double PATCH_MILLIMETRES = 0.15;

    /** Printed forms are bent by up to 3 mm in samples of a camera 1.5 % askew. */
    private static final double BEND_MILLIMETRES = 2;

    private final double middleX;
    private final double middleY;
    private final double half;
    private final List<PatchShift> shifts;

    private ProjectionFit(double widthMillimetres, double heightMillimetres, List<PatchShift> shifts) {
        this.middleX = widthMillimetres / 2;
        this.middleY = heightMillimetres / 2;
        this.half = Math.max(widthMillimetres, heightMillimetres) / 2;
        this.shifts = shifts;
    }

    /** From millimetres of the form to millimetres of the form, as the patches are moved. */
    static Projection of(double widthMillimetres, double heightMillimetres, List<PatchShift> shifts) {
        return new ProjectionFit(widthMillimetres, heightMillimetres, shifts).fitted();
    }

    private Projection fitted() {
        Projection fit = projection(new double[UNKNOWNS]);
        for (int round = 0; round < ROUNDS; round++) {
            double doubt = FIRST_DOUBT_MILLIMETRES
                    * Math.pow(LAST_DOUBT_MILLIMETRES / FIRST_DOUBT_MILLIMETRES, (double) round / (ROUNDS - 1));
            fit = projection(LinearEquations.solved(normal(fit, doubt)));
        }
        return fit;
    }

    private double[][] normal(Projection before, double doubtMillimetres) {
        double[][] equations = new double[UNKNOWNS][UNKNOWNS + 1];
        double meanWeight =
                shifts.stream().mapToDouble(PatchShift::weight).average().orElse(1);
        for (PatchShift shift : shifts) {
            double x = (shift.x() - middleX) / half;
            double y = (shift.y() - middleY) / half;
            double u = x + shift.right() / half;
            double v = y + shift.down() / half;
            double off = shift.distance(before);
            double weight = shift.weight() / meanWeight / (1 + (off / doubtMillimetres) * (off / doubtMillimetres));
            // u (1 + g x + h y) = x + shift + growth x - turn y + stretch x + shear y, and v in the same way.
            add(equations, new double[] {1, 0, x, -y, x, y, -x * u, -y * u, u - x}, weight);
            add(equations, new double[] {0, 1, y, x, -y, x, -x * v, -y * v, v - y}, weight);
        }
        double hold = Math.pow(PATCH_MILLIMETRES / BEND_MILLIMETRES, 2);
        for (int k = 0; k < UNKNOWNS; k++) {
            // The similarity is held too, by next to nothing, so that a page without patches has one.
            equations[k][k] += k < 4 ? 1e-6 : hold;
        }
        return equations;
    }

    private static void add(double[][] equations, double[] row, double weight) {
        for (int i = 0; i < UNKNOWNS; i++) {
            for (int k = 0; k <= UNKNOWNS; k++) {
                equations[i][k] += weight * row[i] * row[k];
            }
        }
    }

    private Projection projection(double[] p) {
        Projection unit =
                new Projection(1 + p[2] + p[4], -p[3] + p[5], p[0], p[3] + p[5], 1 + p[2] - p[4], p[1], p[6], p[7]);
        Projection toUnit = new Projection(1 / half, 0, -middleX / half, 0, 1 / half, -middleY / half, 0, 0);
        return toUnit.inverse().after(unit).after(toUnit);
    }
}

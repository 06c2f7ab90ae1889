package org.clearhand.recognition.page;

/** Small systems of linear equations. */
final class LinearEquations {
    private static final double LEAST_PIVOT = 1e-12;

    private LinearEquations() {}

    /**
     * The solution, by elimination with the largest pivot.
     *
     * @param equations n rows of n coefficients and the right-hand side; changed
     * @throws IllegalArgumentException where there is no one solution
     */
    static double[] solved(double[][] equations) {
        int n = equations.length;
        for (int column = 0; column < n; column++) {
            int pivot = column;
            for (int row = column + 1; row < n; row++) {
                pivot = Math.abs(equations[row][column]) > Math.abs(equations[pivot][column]) ? row : pivot;
            }
            double[] swapped = equations[pivot];
            equations[pivot] = equations[column];
            equations[column] = swapped;
            if (Math.abs(swapped[column]) < LEAST_PIVOT) {
                throw new IllegalArgumentException("the equations have no one solution");
            }
            for (int row = 0; row < n; row++) {
                double times = equations[row][column] / swapped[column];
                for (int k = column; row != column && k <= n; k++) {
                    equations[row][k] -= times * swapped[k];
                }
            }
        }
        double[] solution = new double[n];
        for (int row = 0; row < n; row++) {
            solution[row] = equations[row][n] / equations[row][row];
        }
        return solution;
    }
}

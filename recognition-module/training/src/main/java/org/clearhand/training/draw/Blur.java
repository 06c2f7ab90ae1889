package org.clearhand.training.draw;

/** Gaussian blur of a float image, edges repeated. */
final class Blur {
    private Blur() {}

    /** Changes {@code image} in place; does nothing below a sigma of 0.15 pixels. */
    static void apply(float[] image, int width, int height, double sigma) {
        if (sigma < 0.15) {
            return;
        }
        float[] kernel = kernel(sigma);
        float[] turned = new float[image.length];
        pass(image, turned, width, height, kernel);
        pass(turned, image, height, width, kernel);
    }

    /** Filters the rows of an image and writes it transposed. */
    private static void pass(float[] image, float[] turned, int width, int height, float[] kernel) {
        int reach = kernel.length / 2;
        for (int y = 0; y < height; y++) {
            int row = y * width;
            for (int x = 0; x < width; x++) {
                float sum = 0;
                if (x >= reach && x < width - reach) {
                    for (int k = 0; k < kernel.length; k++) {
                        sum += kernel[k] * image[row + x + k - reach];
                    }
                } else {
                    for (int k = 0; k < kernel.length; k++) {
                        sum += kernel[k] * image[row + Math.max(0, Math.min(width - 1, x + k - reach))];
                    }
                }
                turned[x * height + y] = sum;
            }
        }
    }

    private static float[] kernel(double sigma) {
        int reach = Math.max(1, (int) Math.ceil(2.5 * sigma));
        float[] kernel = new float[2 * reach + 1];
        float sum = 0;
        for (int k = -reach; k <= reach; k++) {
            kernel[k + reach] = (float) Math.exp(-k * k / (2 * sigma * sigma));
            sum += kernel[k + reach];
        }
        for (int k = 0; k < kernel.length; k++) {
            kernel[k] /= sum;
        }
        return kernel;
    }
}

package org.clearhand.recognition.page;

import java.util.Random;
import org.opencv.core.Core;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.MatOfByte;
import org.opencv.core.MatOfInt;
import org.opencv.core.Point;
import org.opencv.core.Scalar;
import org.opencv.core.Size;
import org.opencv.imgcodecs.Imgcodecs;
import org.opencv.imgproc.Imgproc;

/** What may happen to the picture of one and the same page between one scanner and another. */
public enum PageDamage {
    NONE,
    SCALE_70 {
        @Override
        Mat of(Mat page) {
            return scaled(page, 0.7);
        }
    },
    SCALE_90 {
        @Override
        Mat of(Mat page) {
            return scaled(page, 0.9);
        }
    },
    SCALE_110 {
        @Override
        Mat of(Mat page) {
            return scaled(page, 1.1);
        }
    },
    MARGIN_RIGHT_BELOW {
        @Override
        Mat of(Mat page) {
            return bordered(page, 0, 0, 0.012, 0.012);
        }
    },
    MARGIN_LEFT_ABOVE {
        @Override
        Mat of(Mat page) {
            return bordered(page, 0.012, 0.012, 0, 0);
        }
    },
    CUT_LEFT_ABOVE {
        @Override
        Mat of(Mat page) {
            int cut = page.cols() / 100;
            return page.submat(cut, page.rows(), cut, page.cols()).clone();
        }
    },
    TURN_3 {
        @Override
        Mat of(Mat page) {
            return turned(page, 3);
        }
    },
    TURN_MINUS_3 {
        @Override
        Mat of(Mat page) {
            return turned(page, -3);
        }
    },
    TURN_1 {
        @Override
        Mat of(Mat page) {
            return turned(page, 1.2);
        }
    },
    BRIGHTER {
        @Override
        Mat of(Mat page) {
            return levels(page, 0.75, 70);
        }
    },
    DARKER {
        @Override
        Mat of(Mat page) {
            return levels(page, 0.7, 0);
        }
    },
    BLURRED {
        @Override
        Mat of(Mat page) {
            Mat blurred = new Mat();
            Imgproc.GaussianBlur(page, blurred, new Size(0, 0), 1.5);
            return blurred;
        }
    },
    JPEG_30 {
        @Override
        int quality() {
            return 30;
        }
    },
    NOISY {
        @Override
        Mat of(Mat page) {
            Mat noise = new Mat(page.size(), CvType.CV_16SC3);
            Core.setRNGSeed(7);
            Core.randn(noise, 0, 12);
            Mat noisy = new Mat();
            Core.add(page, noise, noisy, new Mat(), CvType.CV_8UC3);
            return noisy;
        }
    },
    GREY {
        @Override
        Mat of(Mat page) {
            Mat grey = new Mat();
            Imgproc.cvtColor(page, grey, Imgproc.COLOR_BGR2GRAY);
            return grey;
        }
    },
    MIXED_1 {
        @Override
        Mat of(Mat page) {
            return mixed(page, 1);
        }
    },
    MIXED_2 {
        @Override
        Mat of(Mat page) {
            return mixed(page, 2);
        }
    },
    MIXED_3 {
        @Override
        Mat of(Mat page) {
            return mixed(page, 3);
        }
    };

    Mat of(Mat page) {
        return page;
    }

    int quality() {
        return 92;
    }

    /** The damaged picture as a JPEG file. */
    public byte[] of(byte[] file) {
        OpenCv.load();
        Mat page = Imgcodecs.imdecode(new MatOfByte(file), Imgcodecs.IMREAD_COLOR);
        MatOfByte damaged = new MatOfByte();
        Imgcodecs.imencode(".jpg", of(page), damaged, new MatOfInt(Imgcodecs.IMWRITE_JPEG_QUALITY, quality()));
        return damaged.toArray();
    }

    private static Mat mixed(Mat page, long seed) {
        Random chance = new Random(seed);
        Mat scaled = scaled(page, 0.85 + 0.3 * chance.nextDouble());
        Mat bordered = bordered(
                scaled,
                0.01 * chance.nextDouble(),
                0.01 * chance.nextDouble(),
                0.01 * chance.nextDouble(),
                0.01 * chance.nextDouble());
        Mat turned = turned(bordered, 4 * chance.nextDouble() - 2);
        return levels(turned, 0.75 + 0.2 * chance.nextDouble(), 40 * chance.nextDouble());
    }

    private static Mat scaled(Mat page, double factor) {
        Mat scaled = new Mat();
        Imgproc.resize(page, scaled, new Size(), factor, factor, factor < 1 ? Imgproc.INTER_AREA : Imgproc.INTER_CUBIC);
        return scaled;
    }

    private static Mat bordered(Mat page, double left, double top, double right, double bottom) {
        Mat bordered = new Mat();
        int side = page.cols();
        Core.copyMakeBorder(
                page,
                bordered,
                (int) (top * side),
                (int) (bottom * side),
                (int) (left * side),
                (int) (right * side),
                Core.BORDER_CONSTANT,
                new Scalar(245, 245, 245));
        return bordered;
    }

    private static Mat turned(Mat page, double degrees) {
        Mat turned = new Mat();
        Imgproc.warpAffine(
                page,
                turned,
                Imgproc.getRotationMatrix2D(new Point(page.cols() / 2.0, page.rows() / 2.0), degrees, 1),
                page.size(),
                Imgproc.INTER_CUBIC,
                Core.BORDER_CONSTANT,
                new Scalar(245, 245, 245));
        return turned;
    }

    private static Mat levels(Mat page, double factor, double shift) {
        Mat changed = new Mat();
        page.convertTo(changed, -1, factor, shift);
        return changed;
    }
}

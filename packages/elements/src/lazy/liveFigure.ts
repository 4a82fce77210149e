/** What comes when somebody turns to a figure: the painted marks answer, without a framework. */
export { liveFigure } from '@puheeksi/widgets/figure';

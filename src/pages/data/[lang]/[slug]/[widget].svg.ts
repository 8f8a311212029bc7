import { widgetPaths, widgetRoute } from '../../../../components/widget-data.ts';

/** Each widget's picture. */
export const getStaticPaths = () => widgetPaths('svg');

export const GET = widgetRoute('svg');
